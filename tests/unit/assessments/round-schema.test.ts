import { describe, expect, test } from "vitest";
import { daysBetween, dayText, parseDay } from "@/lib/assessments/round-days";
import { draftSchema } from "@/lib/assessments/round-schema";
import { draftValues } from "@/lib/assessments/round-values";

const FILLED = {
  name: " Najaar 2026 ",
  unitId: "3f0c3cbb-6a2b-4a8e-9d3d-7f4f1f0a1b2c",
  questionnaire: "full",
  socialSystem: "team",
  "perspective-management": "on",
  "perspective-staff": "on",
  "language-nl": "on",
  threshold: "5",
  sharing: "total",
  respondentView: "unit",
  opensOn: "2026-11-30",
  closesOn: "2026-12-14",
  reminderDays: "14, 7 7",
  "subject-nl": "Doe je mee?",
  "text-nl": "Beste collega,\r\n\r\nDoe je mee?",
};

function problemsWith(
  fields: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const parsed = draftSchema.safeParse({ ...FILLED, ...fields });
  const issues = parsed.success ? [] : parsed.error.issues;
  return Object.fromEntries(issues.map(({ path, message }) => [String(path[0]), message]));
}

describe("a draft's form", () => {
  test("is read as a round", () => {
    expect(draftSchema.parse(FILLED)).toEqual({
      name: "Najaar 2026",
      unitId: FILLED.unitId,
      questionnaire: "full",
      socialSystem: "team",
      perspectives: ["management", "staff"],
      languages: ["nl"],
      threshold: 5,
      sharing: "total",
      respondentView: "unit",
      opensOn: new Date("2026-11-30T00:00:00Z"),
      closesOn: new Date("2026-12-14T00:00:00Z"),
      reminderDays: [7, 14],
      invitationTexts: {
        nl: { subject: "Doe je mee?", text: "Beste collega,\n\nDoe je mee?" },
      },
    });
  });

  test("shows a stored draft so that saving it unchanged changes nothing", () => {
    const round = draftSchema.parse(FILLED);
    expect(draftSchema.parse(draftValues(round))).toEqual(round);
  });

  test.each([
    ["name", "name-missing", { name: " " }],
    ["name", "name-too-long", { name: "x".repeat(81) }],
    ["threshold", "threshold-out-of-range", { threshold: "2" }],
    ["threshold", "threshold-out-of-range", { threshold: "101" }],
    ["threshold", "threshold-out-of-range", { threshold: "4.5" }],
    ["threshold", "threshold-out-of-range", { threshold: "five" }],
    ["perspectives", "choose-two", { "perspective-staff": undefined }],
    ["languages", "choose-language", { "language-nl": undefined }],
    ["closesOn", "closes-before-opening", { closesOn: "2026-11-29" }],
    ["closesOn", "day-unknown", { closesOn: "2026-11-31" }],
    ["opensOn", "day-unknown", { opensOn: "30-11-2026" }],
    ["reminderDays", "reminder-days-too-many", { reminderDays: "1 2 3 4" }],
    ["reminderDays", "reminder-days-unknown", { reminderDays: "0" }],
    ["reminderDays", "reminder-days-unknown", { reminderDays: "1,5 dag" }],
    ["subject-nl", "subject-too-long", { "subject-nl": "x".repeat(121) }],
    ["text-en", "text-too-long", { "text-en": "x".repeat(4001) }],
    ["sharing", "choose-one", { sharing: "everybody" }],
    ["unitId", "choose-one", { unitId: "" }],
  ])("says at %s: %s", (field, problem, fields) => {
    expect(problemsWith(fields)).toEqual({ [field]: problem });
  });

  test("may leave days, reminders, groups and texts out", () => {
    const bare = { opensOn: "", closesOn: undefined, reminderDays: "", "subject-nl": "" };
    expect(
      problemsWith({
        ...bare,
        "perspective-staff": undefined,
        "perspective-management": undefined,
      }),
    ).toEqual({});
  });
});

describe("days", () => {
  test("are those of UTC, whatever the hour", () => {
    expect(dayText(new Date("2026-11-21T23:59:59Z"))).toBe("2026-11-21");
    const [late, early] = [new Date("2026-11-21T23:59:59Z"), new Date("2026-11-22T00:00:00Z")];
    expect(daysBetween(late, early)).toBe(1);
    expect(daysBetween(early, late)).toBe(-1);
  });

  test.each(["2026-02-29", "2026-2-9", "26-02-09", "2026-13-01", "", "2026-02-09T00:00"])(
    "that do not exist are none: %j",
    (text) => {
      expect(parseDay(text)).toBeNull();
    },
  );
});
