-- CreateEnum
CREATE TYPE "Sharing" AS ENUM ('units', 'total');

-- CreateEnum
CREATE TYPE "RespondentView" AS ENUM ('nothing', 'unit');

-- CreateEnum
CREATE TYPE "TallyScope" AS ENUM ('withBelow', 'direct');

-- CreateEnum
CREATE TYPE "UnitChangeKind" AS ENUM ('added', 'renamed', 'moved', 'merged', 'closed');

-- CreateEnum
CREATE TYPE "MailState" AS ENUM ('queued', 'sent', 'failed');

-- AlterEnum
ALTER TYPE "LinkPurpose" ADD VALUE 'kiosk';

-- AlterTable
ALTER TABLE "Organization" ADD COLUMN     "defaultThreshold" SMALLINT NOT NULL DEFAULT 5,
ADD COLUMN     "demo" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "logo" TEXT,
ADD COLUMN     "metadata" TEXT,
ADD COLUMN     "name" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "retentionMonths" SMALLINT NOT NULL DEFAULT 24,
ADD COLUMN     "slug" TEXT;

-- AlterTable
ALTER TABLE "Unit" ADD COLUMN     "closedOn" DATE,
ADD COLUMN     "code" TEXT;

-- AlterTable
ALTER TABLE "Round" ADD COLUMN     "closesOn" DATE,
ADD COLUMN     "invitationTexts" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "languages" TEXT[] DEFAULT ARRAY['nl', 'en']::TEXT[],
ADD COLUMN     "name" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "opensOn" DATE,
ADD COLUMN     "perspectives" "Perspective"[],
ADD COLUMN     "reminderDays" SMALLINT[] DEFAULT ARRAY[]::SMALLINT[],
ADD COLUMN     "respondentView" "RespondentView" NOT NULL DEFAULT 'unit',
ADD COLUMN     "sharing" "Sharing" NOT NULL DEFAULT 'units',
ADD COLUMN     "socialSystem" "SocialSystem";

-- Until now a round was always about its unit as a whole.
UPDATE "Round" SET "socialSystem" = "Unit"."socialSystem"
FROM "Unit" WHERE "Unit"."organizationId" = "Round"."organizationId" AND "Unit"."id" = "Round"."unitId";
ALTER TABLE "Round" ALTER COLUMN "socialSystem" SET NOT NULL;

-- AlterTable
ALTER TABLE "Response" ADD COLUMN     "invited" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "unitId" UUID;

-- AlterTable
ALTER TABLE "Tally" DROP CONSTRAINT "Tally_pkey",
ADD COLUMN     "released" SMALLINT[],
ADD COLUMN     "respondents" INTEGER,
ADD COLUMN     "scope" "TallyScope";

-- The first of the counts is that of the respondents.
UPDATE "Tally" SET "respondents" = "counts"[1], "scope" = 'withBelow';
ALTER TABLE "Tally" ALTER COLUMN "respondents" SET NOT NULL, ALTER COLUMN "scope" SET NOT NULL,
ADD CONSTRAINT "Tally_pkey" PRIMARY KEY ("organizationId", "roundId", "unitId", "scope", "group");

-- AlterTable
ALTER TABLE "Link" ADD COLUMN     "perspective" "Perspective",
ADD COLUMN     "unitId" UUID;

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "administrator" BOOLEAN NOT NULL DEFAULT false,
    "locale" TEXT NOT NULL DEFAULT 'nl',
    "twoFactorEnabled" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "userId" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "activeOrganizationId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "userId" UUID NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMP(3),
    "refreshTokenExpiresAt" TIMESTAMP(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TwoFactor" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "userId" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "backupCodes" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "failedVerificationCount" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMP(3),

    CONSTRAINT "TwoFactor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Passkey" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "userId" UUID NOT NULL,
    "name" TEXT,
    "publicKey" TEXT NOT NULL,
    "credentialID" TEXT NOT NULL,
    "counter" INTEGER NOT NULL,
    "deviceType" TEXT NOT NULL,
    "backedUp" BOOLEAN NOT NULL,
    "transports" TEXT,
    "aaguid" TEXT,
    "createdAt" TIMESTAMP(3) DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Member" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "userId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Member_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "MemberInvitation" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "unitIds" TEXT[],
    "status" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "inviterId" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MemberInvitation_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "UnitManager" (
    "organizationId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "unitId" UUID NOT NULL,

    CONSTRAINT "UnitManager_pkey" PRIMARY KEY ("organizationId","memberId","unitId")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "state" "MailState" NOT NULL DEFAULT 'queued',
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "failure" TEXT,
    "queuedOn" DATE NOT NULL DEFAULT CURRENT_DATE,

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "UnitChange" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "unitId" UUID NOT NULL,
    "kind" "UnitChangeKind" NOT NULL,
    "on" DATE NOT NULL,
    "before" TEXT,
    "after" TEXT,

    CONSTRAINT "UnitChange_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "RoundUnit" (
    "organizationId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "parentId" UUID,
    "socialSystem" "SocialSystem" NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "RoundUnit_pkey" PRIMARY KEY ("organizationId","roundId","unitId")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "roundId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "perspective" "Perspective",
    "email" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "secretHash" BYTEA NOT NULL,
    "answered" BOOLEAN NOT NULL DEFAULT false,
    "reminders" SMALLINT NOT NULL DEFAULT 0,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE INDEX "TwoFactor_userId_idx" ON "TwoFactor"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Passkey_credentialID_key" ON "Passkey"("credentialID");

-- CreateIndex
CREATE INDEX "Passkey_userId_idx" ON "Passkey"("userId");

-- CreateIndex
CREATE INDEX "Member_userId_idx" ON "Member"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Member_id_key" ON "Member"("id");

-- CreateIndex
CREATE UNIQUE INDEX "Member_organizationId_userId_key" ON "Member"("organizationId", "userId");

-- CreateIndex
CREATE INDEX "MemberInvitation_email_idx" ON "MemberInvitation"("email");

-- CreateIndex
CREATE UNIQUE INDEX "MemberInvitation_id_key" ON "MemberInvitation"("id");

-- CreateIndex
CREATE INDEX "UnitManager_organizationId_unitId_idx" ON "UnitManager"("organizationId", "unitId");

-- CreateIndex
CREATE INDEX "AuditEntry_organizationId_at_idx" ON "AuditEntry"("organizationId", "at");

-- CreateIndex
CREATE INDEX "Mail_organizationId_state_idx" ON "Mail"("organizationId", "state");

-- CreateIndex
CREATE INDEX "UnitChange_organizationId_unitId_idx" ON "UnitChange"("organizationId", "unitId");

-- CreateIndex
CREATE INDEX "UnitChange_organizationId_on_idx" ON "UnitChange"("organizationId", "on");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_organizationId_secretHash_key" ON "Invitation"("organizationId", "secretHash");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_organizationId_roundId_email_key" ON "Invitation"("organizationId", "roundId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "Organization_slug_key" ON "Organization"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Unit_organizationId_code_key" ON "Unit"("organizationId", "code");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TwoFactor" ADD CONSTRAINT "TwoFactor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passkey" ADD CONSTRAINT "Passkey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MemberInvitation" ADD CONSTRAINT "MemberInvitation_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MemberInvitation" ADD CONSTRAINT "MemberInvitation_inviterId_fkey" FOREIGN KEY ("inviterId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitManager" ADD CONSTRAINT "UnitManager_organizationId_memberId_fkey" FOREIGN KEY ("organizationId", "memberId") REFERENCES "Member"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitManager" ADD CONSTRAINT "UnitManager_organizationId_unitId_fkey" FOREIGN KEY ("organizationId", "unitId") REFERENCES "Unit"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitChange" ADD CONSTRAINT "UnitChange_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundUnit" ADD CONSTRAINT "RoundUnit_organizationId_roundId_fkey" FOREIGN KEY ("organizationId", "roundId") REFERENCES "Round"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_organizationId_roundId_fkey" FOREIGN KEY ("organizationId", "roundId") REFERENCES "Round"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Row-level security. What reads or writes an organization's data does so as this role, which is no
-- superuser and owns nothing, and with the organization set for its transaction (lib/db/client.ts).
-- Without it, there is nothing to see.
DO $$
BEGIN
  CREATE ROLE sevenfold_organization NOLOGIN;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN NULL;
END
$$;
GRANT sevenfold_organization TO CURRENT_USER;
GRANT USAGE ON SCHEMA public TO sevenfold_organization;

CREATE FUNCTION current_organization() RETURNS uuid LANGUAGE sql STABLE
RETURN NULLIF(current_setting('sevenfold.organization', true), '')::uuid;

ALTER TABLE "Organization" ENABLE ROW LEVEL SECURITY;
CREATE POLICY organization ON "Organization" USING ("id" = current_organization());
GRANT SELECT, INSERT, UPDATE, DELETE ON "Organization" TO sevenfold_organization;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['AuditEntry', 'Invitation', 'Link', 'Mail', 'Member',
    'MemberInvitation', 'Response', 'Round', 'RoundUnit', 'Tally', 'Unit', 'UnitChange',
    'UnitManager']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY organization ON %I USING ("organizationId" = current_organization())', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO sevenfold_organization', name);
  END LOOP;
END
$$;

-- Of accounts, an organization sees who its members are.
ALTER TABLE "User" ENABLE ROW LEVEL SECURITY;
CREATE POLICY members ON "User" FOR SELECT
USING (EXISTS (SELECT FROM "Member" WHERE "Member"."userId" = "User"."id"));
GRANT SELECT ("id", "name", "email", "locale", "twoFactorEnabled") ON "User" TO sevenfold_organization;
