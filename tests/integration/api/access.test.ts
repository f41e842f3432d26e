import { randomUUID } from "node:crypto";
import { describe, expect, test, vi } from "vitest";
import { api } from "@/lib/api/app";
import { deleteResponse } from "@/lib/assessments/response-mutations";
import { deleteRound } from "@/lib/assessments/self-mutations";
import { formatToken } from "@/lib/auth/tokens";
import { closeDatabase } from "@/lib/db/client";
import { environment, setDatabaseUrl } from "@/lib/env";
import { SECURITY_HEADERS } from "@/lib/server/security-headers";
import {
  closed,
  finishedRound,
  invitationTo,
  newSecret,
  opened,
  placeOf,
  startAssessment,
} from "../../support/assessments";
import { useDatabase } from "../../support/database";
import { databaseText } from "../../support/database-text";

const database = useDatabase();

/** Every route that takes a token, asked for what it does. */
const ROUTES: Readonly<Record<string, (token: string) => Response | Promise<Response>>> = {
  "PATCH answers": (token) =>
    api.request(`/api/responses/${token}/answers`, {
      method: "PATCH",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ answers: { "mission-1": 1 } }),
    }),
  "POST a step": (token) => postTo(`${token}/steps/mission`, { "mission-1": "1" }),
  "POST a coin": (token) => postTo(`${token}/steps/coins`, { coin: "effort-mission:+1" }),
  "POST the end": (token) => postTo(`${token}/finish`, { go: "next" }),
  "GET the SVG": (token) => api.request(`/api/assessments/${token}/building.svg?view=own`),
  "GET the joint SVG": (token) => api.request(`/api/assessments/${token}/building.svg?view=joint`),
  "GET the PNG": (token) => api.request(`/api/assessments/${token}/building.png?view=joint`),
};

function postTo(path: string, fields: Readonly<Record<string, string>>) {
  const body = new URLSearchParams({ locale: "en", ...fields });
  return api.request(`/api/responses/${path}`, { method: "POST", body });
}

/** Texts that look more or less like a token, as they stand in an address. */
const MANGLED = [
  "x",
  "start",
  "%20",
  "%0d%0aset-cookie:%20a=b",
  "%2e%2e%2f%2e%2e%2fmethod",
  "%2f%2fexample.org",
  "%zz",
  "%00",
  "%e5%ad%97",
  "字",
  "a".repeat(43),
  "a".repeat(4000),
  "'%20OR%201=1--",
];

/** Whether a response gives nothing: not found, or sent to the page that says so. */
async function expectNothing(response: Response, token: string): Promise<void> {
  if (response.status === 303) {
    const to = response.headers.get("location") ?? "";
    expect(new URL(to, "https://sevenfold.example").pathname).toBe(
      new URL(`/en/assessments/${encodeURIComponent(decoded(token))}`, "https://sevenfold.example")
        .pathname,
    );
    return;
  }
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({ reason: "not-found" });
}

function decoded(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}

describe.each(Object.entries(ROUTES))("%s reaches nothing", (_, ask) => {
  test("under a token that is none", async () => {
    const before = await databaseText(database());
    for (const token of MANGLED) await expectNothing(await ask(token), token);
    expect(await databaseText(database())).toBe(before);
  });

  test("under a token of another organization, of no organization, or with another secret", async () => {
    const { owner } = await finishedRound({ "mission-1": 3 });
    const other = await opened(await startAssessment());
    const tokens = [
      { ...owner.token, organizationId: other.token.organizationId },
      { ...owner.token, organizationId: randomUUID() },
      { ...owner.token, secret: newSecret() },
    ].map(formatToken);
    const before = await databaseText(database());
    for (const token of tokens) await expectNothing(await ask(token), token);
    expect(await databaseText(database())).toBe(before);
  });

  test("under a real token in which one character was changed", async () => {
    const { tokens } = await finishedRound({ "mission-1": 3 });
    const [token = ""] = tokens;
    const before = await databaseText(database());
    for (const at of [0, 12, 21, 22, 30, 42]) {
      const mangled = token.slice(0, at) + (token[at] === "A" ? "B" : "A") + token.slice(at + 1);
      await expectNothing(await ask(mangled), mangled);
    }
    expect(await databaseText(database())).toBe(before);
  });

  test("under an invitation, which is for joining", async () => {
    const { owner } = await finishedRound({ "mission-1": 3 });
    const token = invitationTo(owner);
    const before = await databaseText(database());
    await expectNothing(await ask(token), token);
    expect(await databaseText(database())).toBe(before);
    await closed(owner);
    await expectNothing(await ask(token), token);
  });

  test("under a token whose answers were withdrawn, or whose round was deleted", async () => {
    const { owner, others, tokens } = await finishedRound({ "mission-1": 3 });
    const [own = "", withdrawn = "", other = ""] = tokens;
    await deleteResponse(owner.scope, placeOf(others[0] ?? owner).responseId);
    await expectNothing(await ask(withdrawn), withdrawn);
    await deleteRound(owner.scope, owner.round);
    for (const token of [own, other]) await expectNothing(await ask(token), token);
  });
});

describe("every response", () => {
  async function expectHeaders(response: Response): Promise<void> {
    const headers = Object.fromEntries(response.headers);
    expect(headers).toMatchObject(SECURITY_HEADERS);
    expect(headers["cache-control"]).toBe("no-store");
  }

  test.each(Object.entries(ROUTES))(
    "to %s has the security headers and is not stored",
    async (_, ask) => {
      const { owner, tokens } = await finishedRound({ "mission-1": 3 });
      const [token = ""] = tokens;
      for (const asked of [token, "start"]) await expectHeaders(await ask(asked));
      await closed(owner);
      await expectHeaders(await ask(token));
    },
  );

  test("that says what is wrong has them too", async () => {
    const path = `/api/responses/${await startAssessment()}/answers`;
    const type = { "content-type": "application/json" };
    const requests: [number, string, RequestInit][] = [
      [400, path, { method: "PATCH", headers: type, body: "{" }],
      [413, path, { method: "PATCH", headers: type, body: "x".repeat(70_000) }],
      [415, path, { method: "PATCH", body: "{}" }],
      [404, path, { method: "DELETE" }],
      [404, "/api/nothing", {}],
      [404, "/api", {}],
    ];
    for (const [status, address, request] of requests) {
      const response = await api.request(address, request);
      expect(response.status).toBe(status);
      expect(await response.clone().json()).toMatchObject({ reason: expect.any(String) });
      await expectHeaders(response);
    }
  });

  test("to health says whether the database is there, and tells nothing of why not", async () => {
    const healthy = await api.request("/api/health");
    expect(await healthy.json()).toEqual({ ok: true });
    await expectHeaders(healthy);

    const { DATABASE_URL = "" } = environment();
    const noise = vi.spyOn(console, "error").mockImplementation(() => {});
    await closeDatabase();
    setDatabaseUrl("postgresql://nobody:secret@127.0.0.1:1/nothing");
    try {
      const ill = await api.request("/api/health");
      expect(ill.status).toBe(500);
      expect(await ill.clone().text()).not.toMatch(/nobody|secret|127\.0\.0\.1/);
      await expectHeaders(ill);
    } finally {
      await closeDatabase();
      setDatabaseUrl(DATABASE_URL);
      noise.mockRestore();
    }
  });
});
