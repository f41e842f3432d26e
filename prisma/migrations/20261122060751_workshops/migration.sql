-- CreateEnum
CREATE TYPE "NoteKind" AS ENUM ('story', 'together', 'differ', 'parked');

-- AlterEnum
ALTER TYPE "LinkPurpose" ADD VALUE 'projector';

-- CreateTable
CREATE TABLE "Workshop" (
    "organizationId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "named" BOOLEAN NOT NULL,
    "moderated" BOOLEAN NOT NULL,
    "locale" TEXT NOT NULL,
    "session" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Workshop_pkey" PRIMARY KEY ("organizationId","roundId")
);

-- CreateTable
CREATE TABLE "Participant" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "roundId" UUID NOT NULL,
    "secretHash" BYTEA NOT NULL,
    "name" TEXT,

    CONSTRAINT "Participant_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "Ballot" (
    "organizationId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "vote" SMALLINT NOT NULL,
    "participantId" UUID NOT NULL,
    "answers" SMALLINT[],

    CONSTRAINT "Ballot_pkey" PRIMARY KEY ("organizationId","roundId","step","vote","participantId")
);

-- CreateTable
CREATE TABLE "Note" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "roundId" UUID NOT NULL,
    "kind" "NoteKind" NOT NULL,
    "level" "Level",
    "storyKinds" "EngagementKind"[],
    "text" TEXT NOT NULL,
    "shown" BOOLEAN NOT NULL,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "Action" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "unitId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "level" "Level" NOT NULL,
    "what" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "dueOn" DATE,
    "customerNotices" TEXT NOT NULL,
    "doneOn" DATE,

    CONSTRAINT "Action_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Workshop_code_key" ON "Workshop"("code");

-- CreateIndex
CREATE INDEX "Participant_organizationId_roundId_idx" ON "Participant"("organizationId", "roundId");

-- CreateIndex
CREATE UNIQUE INDEX "Participant_organizationId_secretHash_key" ON "Participant"("organizationId", "secretHash");

-- CreateIndex
CREATE INDEX "Ballot_organizationId_participantId_idx" ON "Ballot"("organizationId", "participantId");

-- CreateIndex
CREATE INDEX "Note_organizationId_roundId_idx" ON "Note"("organizationId", "roundId");

-- CreateIndex
CREATE INDEX "Action_organizationId_unitId_idx" ON "Action"("organizationId", "unitId");

-- CreateIndex
CREATE INDEX "Action_organizationId_roundId_idx" ON "Action"("organizationId", "roundId");

-- AddForeignKey
ALTER TABLE "Workshop" ADD CONSTRAINT "Workshop_organizationId_roundId_fkey" FOREIGN KEY ("organizationId", "roundId") REFERENCES "Round"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_organizationId_roundId_fkey" FOREIGN KEY ("organizationId", "roundId") REFERENCES "Workshop"("organizationId", "roundId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_organizationId_roundId_fkey" FOREIGN KEY ("organizationId", "roundId") REFERENCES "Workshop"("organizationId", "roundId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_organizationId_participantId_fkey" FOREIGN KEY ("organizationId", "participantId") REFERENCES "Participant"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_organizationId_roundId_fkey" FOREIGN KEY ("organizationId", "roundId") REFERENCES "Workshop"("organizationId", "roundId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_organizationId_unitId_fkey" FOREIGN KEY ("organizationId", "unitId") REFERENCES "Unit"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_organizationId_roundId_fkey" FOREIGN KEY ("organizationId", "roundId") REFERENCES "Round"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['Action', 'Ballot', 'Note', 'Participant', 'Workshop']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY organization ON %I USING ("organizationId" = current_organization())', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO sevenfold_organization', name);
  END LOOP;
END
$$;

-- One vote: one round trip, one short transaction. It counts only in the vote that is open, and a second
-- one of the same person takes the place of the first.
CREATE FUNCTION cast_ballot(
  organization uuid, room uuid, secret bytea, voted_step text, voted_vote smallint, given smallint[]
) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  person record;
  live jsonb;
BEGIN
  PERFORM set_config('role', 'sevenfold_organization', true),
    set_config('sevenfold.organization', organization::text, true);
  SELECT id INTO person FROM "Participant"
  WHERE "organizationId" = organization AND "secretHash" = secret AND "roundId" = room;
  IF NOT FOUND THEN
    RETURN 'not-found';
  END IF;
  -- Held until the end, so that no vote is counted after the facilitator has seen the count.
  PERFORM pg_advisory_xact_lock_shared(answering_lock(room));
  SELECT session INTO live FROM "Workshop"
  JOIN "Round" ON "Round"."organizationId" = organization AND "Round".id = "Workshop"."roundId"
  WHERE "Workshop"."organizationId" = organization AND "Workshop"."roundId" = room
    AND "Round".state = 'open';
  IF NOT FOUND THEN
    RETURN 'closed';
  END IF;
  IF live->>'phase' <> 'vote' OR live->>'step' IS DISTINCT FROM voted_step
    OR (live->>'vote')::smallint <> voted_vote THEN
    RETURN 'not-now';
  END IF;
  INSERT INTO "Ballot" ("organizationId", "roundId", step, vote, "participantId", answers)
  VALUES (organization, room, voted_step, voted_vote, person.id, given)
  ON CONFLICT ("organizationId", "roundId", step, vote, "participantId")
  DO UPDATE SET answers = EXCLUDED.answers;
  RETURN 'saved';
END
$$;
