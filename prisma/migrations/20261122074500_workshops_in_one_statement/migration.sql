-- A workshop is looked at by hundreds at a time, and some hundred come in within a minute: each in one
-- round trip.

-- Everything of a workshop but its votes; null when there is no such workshop.
CREATE FUNCTION read_workshop(organization uuid, room uuid) RETURNS jsonb LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('role', 'sevenfold_organization', true),
    set_config('sevenfold.organization', organization::text, true);
  RETURN (
    SELECT jsonb_build_object(
      'code', workshop.code,
      'named', workshop.named,
      'moderated', workshop.moderated,
      'locale', workshop.locale,
      'session', workshop.session,
      'revision', workshop.revision,
      'round', jsonb_build_object(
        'id', round.id,
        'state', round.state,
        'name', round.name,
        'socialSystem', round."socialSystem",
        'questionnaire', round.questionnaire,
        'closedOn', round."closedOn",
        'unit', jsonb_build_object('id', unit.id, 'name', unit.name)
      ),
      'notes', (
        SELECT coalesce(jsonb_agg(to_jsonb(note) ORDER BY note.id), '[]') FROM (
          SELECT id, kind, level, "storyKinds", text, shown FROM "Note"
          WHERE "organizationId" = organization AND "roundId" = room
        ) AS note
      ),
      'actions', (
        SELECT coalesce(jsonb_agg(to_jsonb(action) ORDER BY action.id), '[]') FROM (
          SELECT id, level, what, owner, "dueOn", "customerNotices" FROM "Action"
          WHERE "organizationId" = organization AND "roundId" = room
        ) AS action
      ),
      'joined', (
        SELECT count(*) FROM "Participant"
        WHERE "organizationId" = organization AND "roundId" = room
      ),
      -- Who has answered everything in the vote that is open, or was last.
      'voted', (
        SELECT count(*) FROM "Ballot"
        WHERE "organizationId" = organization AND "roundId" = room
          AND step = workshop.session->>'step' AND vote = (workshop.session->>'vote')::smallint
          AND -2 <> ALL (answers)
      )
    )
    FROM "Workshop" AS workshop
    JOIN "Round" AS round
      ON round."organizationId" = organization AND round.id = workshop."roundId"
    JOIN "Unit" AS unit ON unit."organizationId" = organization AND unit.id = round."unitId"
    WHERE workshop."organizationId" = organization AND workshop."roundId" = room
  );
END
$$;

-- Somebody in the room, by the secret that her phone holds; null when nobody has it.
CREATE FUNCTION find_participant(organization uuid, room uuid, secret bytea) RETURNS jsonb
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('role', 'sevenfold_organization', true),
    set_config('sevenfold.organization', organization::text, true);
  RETURN (
    SELECT jsonb_build_object('id', id, 'name', name, 'roundId', "roundId") FROM "Participant"
    WHERE "organizationId" = organization AND "secretHash" = secret AND "roundId" = room
  );
END
$$;

-- Lets one more person in, and tells of it; false when the workshop is over.
CREATE FUNCTION join_workshop(
  organization uuid, room uuid, secret bytea, called text, channel text
) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('role', 'sevenfold_organization', true),
    set_config('sevenfold.organization', organization::text, true);
  INSERT INTO "Participant" ("organizationId", "roundId", "secretHash", name)
  SELECT organization, room, secret, called FROM "Round"
  WHERE "organizationId" = organization AND id = room AND kind = 'workshop' AND state = 'open';
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  PERFORM pg_notify(channel, organization::text || ' ' || room::text);
  RETURN true;
END
$$;
