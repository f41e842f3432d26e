import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, SECURITY_HEADERS } from "@/lib/server/security-headers";

/** A policy's sources by directive. */
function directives(policy: string): Record<string, string[]> {
  return Object.fromEntries(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
}

const POLICY = directives(contentSecurityPolicy("abc=", ["sha256-one=", "sha256-two="], false));

describe("the policy of a page", () => {
  it("lets only those scripts run that carry this response's nonce, and what they load", () => {
    expect(POLICY["script-src"]).toEqual(["'self'", "'nonce-abc='", "'strict-dynamic'"]);
  });

  it("lets only those inline styles work that the build wrote", () => {
    expect(POLICY["style-src"]).toEqual(["'self'", "'sha256-one='", "'sha256-two='"]);
  });

  it("forbids everything that it does not name", () => {
    expect(POLICY["default-src"]).toEqual(["'none'"]);
  });

  it("keeps what is loaded and sent with this server: no other host is named anywhere", () => {
    const own = /^('none'|'self'|'strict-dynamic'|'nonce-.*'|'sha256-.*'|data:|blob:)$/;
    for (const sources of Object.values(POLICY)) {
      for (const source of sources) expect(source).toMatch(own);
    }
    expect(POLICY["connect-src"]).toEqual(["'self'"]);
    expect(POLICY["form-action"]).toEqual(["'self'"]);
  });

  it("lets nobody put the page in a frame or change what its addresses are relative to", () => {
    expect(POLICY["frame-ancestors"]).toEqual(["'none'"]);
    expect(POLICY["base-uri"]).toEqual(["'none'"]);
  });

  it("has no loophole outside development", () => {
    const policy = contentSecurityPolicy("abc=", [], false);
    expect(policy).not.toContain("unsafe");
  });

  it("lets the development server's tools work in development", () => {
    const policy = directives(contentSecurityPolicy("abc=", ["sha256-one="], true));
    expect(policy["script-src"]).toContain("'unsafe-eval'");
    // A browser ignores 'unsafe-inline' beside a hash.
    expect(policy["style-src"]).toEqual(["'self'", "'unsafe-inline'"]);
  });
});

describe("what every response says", () => {
  it("passes no address on to others: links are secrets", () => {
    expect(SECURITY_HEADERS["referrer-policy"]).toBe("same-origin");
  });

  it("keeps browsers from guessing what a response is", () => {
    expect(SECURITY_HEADERS["x-content-type-options"]).toBe("nosniff");
  });
});
