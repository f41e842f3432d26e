import { describe, expect, test } from "vitest";
import { checkInvitationList, type ListContext } from "@/lib/assessments/invitation-list";

const CONTEXT: ListContext = {
  units: [
    { id: "verhuur", name: "Verhuur", code: "W11" },
    { id: "beheer", name: "Beheer", code: null },
    { id: "noord", name: "Team", code: "N" },
    { id: "zuid", name: "Team", code: "Z" },
  ],
  perspectives: ["management", "staff"],
  languages: ["nl"],
  invited: new Set(["al@example.org"]),
};

function problems(text: string) {
  const checked = checkInvitationList(text, CONTEXT);
  if (checked.ok) return "fine";
  return "rows" in checked
    ? checked.rows.map(({ row, problem, value }) => `${row} ${problem} ${value}`)
    : checked.problem;
}

describe("a list of people to invite", () => {
  const noor = { email: "noor@example.org", unitId: "verhuur", perspective: null, locale: "nl" };

  test.each([
    ["commas", "noor@example.org,Verhuur"],
    ["semicolons and headings", "E-mail;Onderdeel\r\nnoor@example.org;w11\r\n"],
    ["tabs, as pasted from a sheet", "onderdeel\temail\nVerhuur\tNoor@Example.org"],
    ["quotes, spaces and empty lines", '\n"noor@example.org" , "Verhuur"\n\n'],
    ["names before the addresses", "Noor de Vries <noor@example.org>; Verhuur"],
    ["a name in quotes, with a comma", '"Vries, Noor de" <Noor@example.org>, Verhuur'],
    ["the same as a sheet quotes it", '"""Vries, Noor de"" <noor@example.org>",Verhuur'],
    ["a byte order mark", "\uFEFFemail,unit\nnoor@example.org,verhuur"],
  ])("is read with %s", (_, text) => {
    expect(checkInvitationList(text, CONTEXT)).toEqual({ ok: true, invitees: [noor] });
  });

  test("may say the group and the language, in either language", () => {
    const text =
      "email,unit,groep,taal\na@b.nl,W11,Leidinggevende,Nederlands\nc@d.nl,Beheer,staff,";
    expect(checkInvitationList(text, CONTEXT)).toEqual({
      ok: true,
      invitees: [
        { email: "a@b.nl", unitId: "verhuur", perspective: "management", locale: "nl" },
        { email: "c@d.nl", unitId: "beheer", perspective: "staff", locale: "nl" },
      ],
    });
  });

  test("says of every row everything that is wrong with it", () => {
    const text = [
      "email;onderdeel;groep;taal",
      ";Verhuur;;",
      "noor;Verhuur;;",
      "a@b.nl;Niets;;",
      "a@b.nl;;;",
      "al@example.org;Team;;",
      "c@d.nl;N;partner;fr",
      "e@f.nl;Z;iedereen;",
    ].join("\n");
    expect(problems(text)).toEqual([
      "2 email-missing ",
      "3 email-unknown noor",
      "4 unit-unknown Niets",
      "5 email-twice a@b.nl",
      "5 unit-missing ",
      "6 email-invited al@example.org",
      "6 unit-ambiguous Team",
      "7 perspective-not-asked partner",
      "7 language-unknown fr",
      "8 perspective-unknown iedereen",
    ]);
  });

  test("takes a first line without an address for a person too, unless it names columns", () => {
    expect(problems("noor;Verhuur\na@b.nl;Verhuur")).toEqual(["1 email-unknown noor"]);
  });

  test("counts the lines as they stand, empty ones too", () => {
    expect(problems("\n\na@b.nl;Verhuur\n\nnoor;Verhuur\n")).toEqual(["5 email-unknown noor"]);
  });

  test("says where a quote is opened that nothing closes", () => {
    expect(problems('a@b.nl,Verhuur\nc@d.nl,"Verhuur\ne@f.nl,Beheer')).toEqual([
      '2 quote-open c@d.nl,"Verhuur',
    ]);
  });

  test("says so where addresses stand beside instead of below each other", () => {
    expect(problems("a@b.nl; c@d.nl; e@f.nl")).toContain("1 unit-address c@d.nl");
  });

  test.each([
    ["list-empty", ""],
    ["list-empty", "  \n \n"],
    ["list-empty", "email;unit"],
    ["columns-missing", "naam;onderdeel\nNoor;Verhuur"],
    ["columns-missing", "email\nnoor"],
    ["too-many", "a@b.nl,Verhuur\n".repeat(5001)],
  ])("that cannot be used as a whole is refused: %s", (problem, text) => {
    expect(problems(text)).toBe(problem);
  });
});
