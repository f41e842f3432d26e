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
