import type { Perspective, SocialSystem } from "@/lib/framework/social-systems";

// The demo organization as data: who works where, when they were measured, what changed in between.
// What that did to their answers is in effects.ts. The name is nobody's.

export const DEMO_NAME = "Woonstichting Elzenwaard";

export type DepartmentCode = "DIR" | "KLA" | "WON" | "VAS" | "BED";

/** A unit at the beginning, with how many people of each perspective belong to it directly. */
export type DemoUnit = {
  readonly code: string;
  /** `null` for the whole. */
  readonly parent: string | null;
  readonly kind: Exclude<SocialSystem, "individual">;
  readonly name: string;
  readonly people: Readonly<Record<Perspective, number>>;
};

/** The units, each after its parent. A team of three or four is too small for a result of its own. */
export const DEMO_UNITS: readonly DemoUnit[] = [
  whole("EW", null, DEMO_NAME, 0, 0),

  whole("DIR", "EW", "Directie & Strategie", 5, 3),
  team("DIR-BEL", "DIR", "Beleid", 1, 11),
  team("DIR-COM", "DIR", "Communicatie", 1, 11),

  whole("KLA", "EW", "Klantcontact", 2, 4),
  team("KLA-TEL", "KLA", "Telefoon & Balie", 2, 37),
  team("KLA-CHA", "KLA", "Chat & E-mail", 1, 16),
  team("KLA-REP", "KLA", "Reparatieplanning", 1, 20),
  team("KLA-REI", "KLA", "Klantreizen", 1, 10),
  team("KLA-KLA", "KLA", "Klachten & Geschillen", 0, 3),

  whole("WON", "EW", "Wonen", 2, 5),
  whole("WON-N", "WON", "Wonen Noord", 1, 9),
  team("WON-N-VER", "WON-N", "Verhuur Noord", 1, 20),
  team("WON-N-WYK", "WON-N", "Wijkbeheer Noord", 1, 31),
  team("WON-N-SOC", "WON-N", "Sociaal beheer Noord", 1, 15),
  whole("WON-Z", "WON", "Wonen Zuid", 1, 9),
  team("WON-Z-VER", "WON-Z", "Verhuur Zuid", 1, 20),
  team("WON-Z-WYK", "WON-Z", "Wijkbeheer Zuid", 1, 33),
  team("WON-Z-SOC", "WON-Z", "Sociaal beheer Zuid", 1, 16),
  team("WON-INC", "WON", "Huurincasso", 1, 16),
  team("WON-FRA", "WON", "Woonfraude", 0, 4),

  whole("VAS", "EW", "Vastgoed", 2, 5),
  whole("VAS-O", "VAS", "Onderhoud", 1, 9),
  team("VAS-O-DAG", "VAS-O", "Dagelijks onderhoud", 2, 42, 10),
  team("VAS-O-PLA", "VAS-O", "Planmatig onderhoud", 1, 24, 9),
  team("VAS-O-MUT", "VAS-O", "Mutatieonderhoud", 1, 18),
  team("VAS-O-OOS", "VAS-O", "Vakteam Oost", 1, 31),
  team("VAS-O-WES", "VAS-O", "Vakteam West", 1, 30),
  whole("VAS-P", "VAS", "Projecten", 1, 9),
  team("VAS-P-NIE", "VAS-P", "Nieuwbouw", 1, 15),
  team("VAS-P-REN", "VAS-P", "Renovatie & Verduurzaming", 1, 24),
  team("VAS-ASS", "VAS", "Assetmanagement", 1, 11),
  team("VAS-DAT", "VAS", "Vastgoeddata", 0, 4),

  whole("BED", "EW", "Bedrijfsvoering", 2, 4),
  team("BED-FIN", "BED", "Financiën", 1, 24),
  team("BED-CON", "BED", "Control", 1, 11),
  team("BED-INF", "BED", "Informatie & Automatisering", 1, 26),
  team("BED-MEN", "BED", "Mens & Organisatie", 1, 15),
  team("BED-JUR", "BED", "Juridische zaken & Inkoop", 1, 12),
  team("BED-FAC", "BED", "Facilitair", 1, 13),
  team("BED-RAP", "BED", "Data & Rapportage", 1, 9),
];

/** When the units came to be known. */
export const UNITS_ADDED_ON = "2024-03-01";

/** Which of the three rounds. */
export type RoundNumber = 1 | 2 | 3;

export type DemoRound = {
  readonly number: RoundNumber;
  readonly name: string;
  readonly opensOn: string;
  /** The last day on which answers are welcome. */
  readonly closesOn: string;
  /** Which part of those who are invited answers. */
  readonly turnout: number;
};

export const DEMO_ROUNDS: readonly DemoRound[] = [
  { number: 1, name: "Najaar 2024", opensOn: "2024-09-16", closesOn: "2024-10-04", turnout: 0.81 },
  { number: 2, name: "Najaar 2025", opensOn: "2025-09-15", closesOn: "2025-10-03", turnout: 0.84 },
  { number: 3, name: "Najaar 2026", opensOn: "2026-09-14", closesOn: "2026-10-02", turnout: 0.88 },
];

/** Between the second and the third round two teams became one, and another went to those it plans for. */
export const REORGANIZATION = {
  before: 3,
  merged: { on: "2026-01-05", code: "KLA-CHA", into: "KLA-TEL", name: "Klantenservice" },
  moved: { on: "2026-03-02", code: "KLA-REP", to: "VAS-O" },
} as const;

/** The unit for which the people of a unit answer in a round. */
export function unitInRound(code: string, round: RoundNumber): string {
  const { before, merged } = REORGANIZATION;
  return code === merged.code && round >= before ? merged.into : code;
}

/** The department in which somebody began: it shapes her answers, also after a move. */
export function departmentOf(code: string): DepartmentCode | null {
  return DEPARTMENT_CODES.find((department) => code.split("-")[0] === department) ?? null;
}

const DEPARTMENT_CODES = ["DIR", "KLA", "WON", "VAS", "BED"] as const;

function whole(
  code: string,
  parent: string | null,
  name: string,
  management: number,
  staff: number,
): DemoUnit {
  return { code, parent, kind: "organization", name, people: { management, staff, partner: 0 } };
}

function team(
  code: string,
  parent: string,
  name: string,
  management: number,
  staff: number,
  partner = 0,
): DemoUnit {
  return { code, parent, kind: "team", name, people: { management, staff, partner } };
}
