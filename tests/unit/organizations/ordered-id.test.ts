import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { orderedId } from "@/lib/organizations/ordered-id";

const VERSION_7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const moments = fc.tuple(
  fc.date({ min: new Date("1990-01-01"), max: new Date("2400-01-01"), noInvalidDate: true }),
  fc.nat(4095),
);

test("ids sort as what they are of happened: by moment, and by place within one", () => {
  fc.assert(
    fc.property(moments, moments, ([at, place], [otherAt, otherPlace]) => {
      const [id, other] = [
        orderedId(at, place, randomUUID()),
        orderedId(otherAt, otherPlace, randomUUID()),
      ];
      expect(id).toMatch(VERSION_7);
      const order = at.getTime() - otherAt.getTime() || place - otherPlace;
      if (order !== 0) expect(id < other).toBe(order < 0);
    }),
  );
});

test("ids of the same moment and place differ", () => {
  const at = new Date("2026-11-21T23:30:00Z");
  expect(orderedId(at, 0, randomUUID())).not.toBe(orderedId(at, 0, randomUUID()));
});
