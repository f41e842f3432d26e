-- Saving answers is what phones do by the thousand at a time: one statement, one round trip. It does by
-- itself what inOrganization (lib/db/client.ts) does for everything else: from its first line on it is
-- the organization's role, under row-level security.
CREATE FUNCTION save_answers(organization uuid, secret bytea, places int[], given smallint[])
RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  link record;
  own smallint[];
BEGIN
  PERFORM set_config('role', 'sevenfold_organization', true),
    set_config('sevenfold.organization', organization::text, true);
  SELECT "Link"."responseId", "Round".state INTO link
  FROM "Link"
  JOIN "Round" ON "Round"."organizationId" = organization AND "Round".id = "Link"."roundId"
  WHERE "Link"."organizationId" = organization AND "Link"."secretHash" = secret
    AND "Link".purpose IN ('owner', 'participant')
  FOR SHARE OF "Round";
  IF NOT FOUND THEN
    RETURN 'not-found';
  END IF;
  IF link.state <> 'open' THEN
    RETURN 'round-closed';
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
