import { describe, expect, test } from "vitest";
import { ROLES } from "@/lib/auth/roles";
import {
  isLastOwner,
  mayChangeRole,
  mayManage,
  rolesToGive,
} from "@/lib/organizations/member-rules";
import { organizationSlug } from "@/lib/organizations/organization-slug";

describe("the roles that somebody may give", () => {
  test.each([
    ["owner", ["owner", "adviser", "consultant", "manager", "member"]],
    ["adviser", ["adviser", "consultant", "manager", "member"]],
    ["consultant", []],
    ["manager", []],
    ["member", []],
    ["visitor", []],
  ] as const)("as %s are %j", (role, roles) => {
    expect(rolesToGive({ role })).toEqual(roles);
    for (const each of ROLES) {
      expect(mayManage({ role }, each)).toBe(roles.some((given) => given === each));
    }
  });

  test("an adviser neither makes an owner nor unmakes one; an owner does both", () => {
    expect(mayChangeRole({ role: "adviser" }, "owner", "member")).toBe(false);
    expect(mayChangeRole({ role: "adviser" }, "member", "owner")).toBe(false);
    expect(mayChangeRole({ role: "owner" }, "owner", "member")).toBe(true);
    expect(mayChangeRole({ role: "owner" }, "member", "owner")).toBe(true);
  });
});

test("isLastOwner is true of an owner without another beside her", () => {
  const [owner, member] = [{ role: "owner" }, { role: "member" }];
  expect(isLastOwner([owner, member], "owner")).toBe(true);
  expect(isLastOwner([owner, owner], "owner")).toBe(false);
  expect(isLastOwner([owner, member], "member")).toBe(false);
});

describe("organizationSlug", () => {
  test.each([
    ["Woonstad Zuid", "woonstad-zuid"],
    ["  Één & Ünië! ", "een-unie"],
    ["日本", "organization"],
    ["a".repeat(60), "a".repeat(40)],
    [`${"a".repeat(39)} b`, "a".repeat(39)],
  ])("of %j is %j", (name, slug) => {
    expect(organizationSlug(name)).toBe(slug);
  });

  test("takes something on that tells it from another of the same name", () => {
    expect(organizationSlug("Woonstad", "1f2e3d")).toBe("woonstad-1f2e3d");
  });
});
