import { describe, expect, test } from "vitest";
import { api } from "@/lib/api/app";
import { formatToken } from "@/lib/auth/tokens";
import {
  closed,
  finishedRound,
  joined,
  opened,
  saved,
  startAssessment,
} from "../../support/assessments";
import { useDatabase } from "../../support/database";

useDatabase();

function building(token: string, file = "building.svg", query = "") {
  return api.request(`/api/assessments/${token}/${file}${query}`);
}

/** Three people who differ on the mission and are of one mind on everything else they answered. */
async function team() {
  const { owner, others, tokens } = await finishedRound({ "mission-1": 3, "identity-1": 4 });
  await saved(others[0] ?? owner, { "mission-1": 5 });
  return { owner, tokens };
}

describe("the building as a file", () => {
  test("is an SVG to keep, which needs no font of anybody's", async () => {
    const { tokens } = await team();
    const response = await building(tokens[0] ?? "");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("image/svg+xml");
    expect(response.headers.get("content-disposition")).toBe(
      'attachment; filename="sevenfold-building.svg"',
    );
    const svg = await response.text();
    expect(svg).toMatch(/^<svg /);
    expect(svg).not.toContain("<text");
  });

  test("is a PNG to keep, sharp on a projector", async () => {
    const { tokens } = await team();
    const response = await building(tokens[0] ?? "", "building.png");
    expect(response.headers.get("content-type")).toBe("image/png");
    const png = Buffer.from(await response.arrayBuffer());
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(2080);
  });

  test("speaks the language that is asked for, and Dutch otherwise", async () => {
    const { tokens } = await team();
    const svgs = await Promise.all(
      ["?locale=nl", "?locale=en", "?locale=fr", ""].map(async (query) =>
        (await building(tokens[0] ?? "", "building.svg", query)).text(),
      ),
    );
    const [dutch, english, french, none] = svgs;
    expect(english).not.toBe(dutch);
    expect(french).toBe(dutch);
    expect(none).toBe(dutch);
  });

  test("is one's own before the round is closed, and nobody's joint one", async () => {
    const { tokens } = await team();
    for (const token of tokens) {
      expect((await building(token, "building.svg", "?view=own")).status).toBe(200);
      const joint = await building(token, "building.svg", "?view=joint");
      expect(joint.status).toBe(404);
      expect(await joint.json()).toEqual({ reason: "not-found" });
    }
  });

  test("is the same joint one for all once the round is closed", async () => {
    const { owner, tokens } = await team();
    await closed(owner);
    const texts = await Promise.all(
      tokens.map(async (token) => (await building(token, "building.svg", "?view=joint")).text()),
    );
    expect(new Set(texts).size).toBe(1);
    const own = await (await building(tokens[0] ?? "", "building.svg", "?view=own")).text();
    expect(own).not.toBe(texts[0]);
  });

  test("describes of a joint building no score on which a small group is of one mind", async () => {
    const { owner, tokens } = await team();
    await closed(owner);
    const query = "?view=joint&locale=en";
    const svg = await (await building(tokens[0] ?? "", "building.svg", query)).text();
    expect(svg).toContain("Mission: 67");
    expect(svg).toContain("Identity: 63–100");
  });

  test("is not there before one has finished", async () => {
    const token = await startAssessment();
    expect((await building(token)).status).toBe(404);
    const participant = formatToken((await opened(await joined(await opened(token)))).token);
    expect((await building(participant, "building.png")).status).toBe(404);
  });

  test.each(["building.pdf", "building", "buildingxsvg", "building.svg.exe", "building.svgx"])(
    "is not there as %s",
    async (file) => {
      const { tokens } = await team();
      expect((await building(tokens[0] ?? "", file)).status).toBe(404);
    },
  );
});
