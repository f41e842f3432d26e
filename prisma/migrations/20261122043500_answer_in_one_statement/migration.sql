-- The number of the lock that answers share and closing takes for itself.
CREATE FUNCTION answering_lock(round uuid) RETURNS bigint LANGUAGE sql IMMUTABLE
RETURN hashtextextended(round::text, 7);

-- As before, but without a lock on the round's row, and a single answer is a single update.
CREATE OR REPLACE FUNCTION save_answers(organization uuid, secret bytea, places int[], given smallint[])
RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  link record;
  own smallint[];
BEGIN
  PERFORM set_config('role', 'sevenfold_organization', true),
    set_config('sevenfold.organization', organization::text, true);
  SELECT "responseId", "roundId" INTO link FROM "Link"
  WHERE "organizationId" = organization AND "secretHash" = secret
    AND purpose IN ('owner', 'participant');
  IF NOT FOUND THEN
    RETURN 'not-found';
  END IF;
  -- Held until the end, so that the round cannot close between this look at it and the answer. Not a
  -- lock on its row, which would be written to at every tap.
  PERFORM pg_advisory_xact_lock_shared(answering_lock(link."roundId"));
  IF (SELECT state FROM "Round" WHERE "organizationId" = organization AND id = link."roundId") <> 'open' THEN
    RETURN 'round-closed';
  END IF;
  IF cardinality(places) = 1 THEN
    UPDATE "Response" SET answers[places[1]] = given[1]
    WHERE "organizationId" = organization AND id = link."responseId";
    RETURN CASE WHEN FOUND THEN 'saved' ELSE 'not-found' END;
  END IF;
  SELECT answers INTO own FROM "Response"
  WHERE "organizationId" = organization AND id = link."responseId"
  FOR UPDATE;
  IF NOT FOUND THEN
    RETURN 'not-found';
  END IF;
  FOR place IN 1 .. cardinality(places) LOOP
    own[places[place]] := given[place];
  END LOOP;
  UPDATE "Response" SET answers = own
  WHERE "organizationId" = organization AND id = link."responseId";
  RETURN 'saved';
END
$$;

-- A thousand phones whose first answer comes at once each have their link looked up: in one round trip,
-- as save_answers does the rest. Null when there is no such link, or it is not for answering.

CREATE FUNCTION answering_questionnaire(organization uuid, secret bytea) RETURNS text
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('role', 'sevenfold_organization', true),
    set_config('sevenfold.organization', organization::text, true);
  RETURN (
    SELECT questionnaire FROM "Link"
    JOIN "Round" ON "Round"."organizationId" = organization AND "Round".id = "Link"."roundId"
    WHERE "Link"."organizationId" = organization AND "secretHash" = secret
      AND purpose IN ('owner', 'participant') AND "responseId" IS NOT NULL
  );
END
$$;
