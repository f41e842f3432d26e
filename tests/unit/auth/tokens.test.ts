import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatToken, hashSecret, parseToken, SECRET_BYTES } from "@/lib/auth/tokens";

const anySecret = fc.uint8Array({ minLength: SECRET_BYTES, maxLength: SECRET_BYTES });
const anyToken = fc.record({ organizationId: fc.uuid(), secret: anySecret });

/** What `parseToken` gives, with the secret as plain bytes. */
function parsed(text: string) {
  const token = parseToken(text);
  return token && { organizationId: token.organizationId, secret: [...token.secret] };
}

describe("a token", () => {
  it("says the same after it was written and read", () => {
    fc.assert(
      fc.property(anyToken, ({ organizationId, secret }) => {
        const text = formatToken({ organizationId, secret });
        expect(parsed(text)).toEqual({ organizationId, secret: [...secret] });
      }),
    );
  });

  it("is 43 characters that stand in an address as they are", () => {
    fc.assert(
      fc.property(anyToken, (token) => {
        const text = formatToken(token);
        expect(text).toHaveLength(43);
        expect(encodeURIComponent(text)).toBe(text);
      }),
    );
  });

  it("has one text only: whatever else is read is null, or would be written just so", () => {
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const almost = fc.string({
      unit: fc.constantFrom(...alphabet, "=", "+", "/", " ", "\n"),
      minLength: 42,
      maxLength: 44,
    });
    const lookalike = fc.string({
      unit: fc.constantFrom(...alphabet),
      minLength: 43,
      maxLength: 43,
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), almost, lookalike), (text) => {
        const token = parseToken(text);
        if (token !== null) expect(formatToken(token)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it("that was changed in one place is null or another token", () => {
    fc.assert(
      fc.property(
        anyToken,
        fc.nat({ max: 42 }),
        fc.string({ maxLength: 2 }),
        (token, at, other) => {
          const text = formatToken(token);
          const mangled = text.slice(0, at) + other + text.slice(at + 1);
          if (mangled !== text) expect(parsed(mangled)).not.toEqual(parsed(text));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each(["", " ", "start", "..", "../../etc/passwd", "a".repeat(42), "a".repeat(44)])(
    "is not read from %j",
    (text) => {
      expect(parseToken(text)).toBeNull();
    },
  );

  it("is not read from a text with something before or after it", () => {
    fc.assert(
      fc.property(anyToken, fc.string({ minLength: 1 }), (token, more) => {
        const text = formatToken(token);
        expect(parseToken(text + more)).toBeNull();
        expect(parseToken(more + text)).toBeNull();
      }),
    );
  });
});

describe("what is stored of a secret", () => {
  it("is its SHA-256 hash", () => {
    // The hash of nothing, as NIST publishes it.
    expect(Buffer.from(hashSecret(new Uint8Array())).toString("hex")).toBe(
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    );
  });

  it("holds nothing of it", () => {
    fc.assert(
      fc.property(anySecret, (secret) => {
        const hash = Buffer.from(hashSecret(secret));
        expect(hash.includes(Buffer.from(secret).subarray(0, 6))).toBe(false);
        expect(hash).toHaveLength(32);
      }),
    );
  });
});
