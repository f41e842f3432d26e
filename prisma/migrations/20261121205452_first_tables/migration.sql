-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "SocialSystem" AS ENUM ('individual', 'team', 'organization');

-- CreateEnum
CREATE TYPE "Perspective" AS ENUM ('management', 'staff', 'partner');

-- CreateEnum
CREATE TYPE "QuestionnaireId" AS ENUM ('quick', 'full');

-- CreateEnum
CREATE TYPE "RoundKind" AS ENUM ('self', 'survey', 'workshop');

-- CreateEnum
CREATE TYPE "RoundState" AS ENUM ('draft', 'open', 'closed');

-- CreateEnum
CREATE TYPE "EngagementKind" AS ENUM ('empathy', 'extra', 'initiative', 'repair');

-- CreateEnum
CREATE TYPE "Level" AS ENUM ('mission', 'identity', 'values', 'competencies', 'skills', 'behavior', 'context');

-- CreateEnum
CREATE TYPE "LinkPurpose" AS ENUM ('owner', 'participant', 'invitation');

-- CreateTable
CREATE TABLE "Organization" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "createdOn" DATE NOT NULL DEFAULT CURRENT_DATE,

    CONSTRAINT "Organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Unit" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "parentId" UUID,
    "socialSystem" "SocialSystem" NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Unit_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "Round" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "unitId" UUID NOT NULL,
    "previousRoundId" UUID,
    "kind" "RoundKind" NOT NULL,
    "state" "RoundState" NOT NULL,
    "questionnaire" "QuestionnaireId" NOT NULL,
    "questionnaireVersion" SMALLINT NOT NULL,
    "threshold" SMALLINT NOT NULL,
    "openedOn" DATE,
    "closedOn" DATE,

    CONSTRAINT "Round_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "Response" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "roundId" UUID NOT NULL,
    "perspective" "Perspective",
    "answers" SMALLINT[],
    "story" TEXT,
    "storyKinds" "EngagementKind"[],
    "improvement" TEXT,
    "improvementLevel" "Level",
    "finishedOn" DATE,

    CONSTRAINT "Response_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "Tally" (
    "organizationId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "group" TEXT NOT NULL,
    "counts" INTEGER[],

    CONSTRAINT "Tally_pkey" PRIMARY KEY ("organizationId","roundId","unitId","group")
);

-- CreateTable
CREATE TABLE "Link" (
    "organizationId" UUID NOT NULL,
    "secretHash" BYTEA NOT NULL,
    "purpose" "LinkPurpose" NOT NULL,
    "roundId" UUID NOT NULL,
    "responseId" UUID,

    CONSTRAINT "Link_pkey" PRIMARY KEY ("organizationId","secretHash")
);

-- CreateIndex
CREATE INDEX "Unit_organizationId_parentId_idx" ON "Unit"("organizationId", "parentId");

-- CreateIndex
CREATE INDEX "Round_organizationId_unitId_idx" ON "Round"("organizationId", "unitId");

-- CreateIndex
CREATE INDEX "Round_organizationId_previousRoundId_idx" ON "Round"("organizationId", "previousRoundId");

-- CreateIndex
CREATE INDEX "Response_organizationId_roundId_idx" ON "Response"("organizationId", "roundId");

-- CreateIndex
CREATE INDEX "Link_organizationId_roundId_idx" ON "Link"("organizationId", "roundId");

-- CreateIndex
CREATE INDEX "Link_organizationId_responseId_idx" ON "Link"("organizationId", "responseId");

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_organizationId_parentId_fkey" FOREIGN KEY ("organizationId", "parentId") REFERENCES "Unit"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Round" ADD CONSTRAINT "Round_organizationId_unitId_fkey" FOREIGN KEY ("organizationId", "unitId") REFERENCES "Unit"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Round" ADD CONSTRAINT "Round_organizationId_previousRoundId_fkey" FOREIGN KEY ("organizationId", "previousRoundId") REFERENCES "Round"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Response" ADD CONSTRAINT "Response_organizationId_roundId_fkey" FOREIGN KEY ("organizationId", "roundId") REFERENCES "Round"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tally" ADD CONSTRAINT "Tally_organizationId_roundId_fkey" FOREIGN KEY ("organizationId", "roundId") REFERENCES "Round"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_organizationId_roundId_fkey" FOREIGN KEY ("organizationId", "roundId") REFERENCES "Round"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Link" ADD CONSTRAINT "Link_organizationId_responseId_fkey" FOREIGN KEY ("organizationId", "responseId") REFERENCES "Response"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
