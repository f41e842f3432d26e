import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { EnvironmentError, parseEnvironment } from "@/lib/env";

test("parseEnvironment({}) is all defaults, without a database or a public address", () => {
  expect(parseEnvironment({})).toEqual({
    PORT: 3000,
    HOST: "0.0.0.0",
    DATA_DIR: path.resolve("data"),
    MAIL_FROM: "Sevenfold <sevenfold@localhost>",
    DEMO: "on",
    TRUST_PROXY: 0,
  });
});

test("a variable that is empty is not set", () => {
  const empty = {
    DATABASE_URL: "",
    PORT: "",
    HOST: "",
    DATA_DIR: "",
    PUBLIC_URL: "",
    AUTH_SECRET: "",
  };
  expect(parseEnvironment(empty)).toEqual(parseEnvironment({}));
});

test("PORT is any whole number from 0 to 65535 in plain digits and nothing else", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 65_535 }), (port) => {
      expect(parseEnvironment({ PORT: String(port) }).PORT).toBe(port);
    }),
  );
  for (const PORT of ["65536", "-1", "1.5", "0x10", "1e3", " 80", "http"]) {
    expect(() => parseEnvironment({ PORT })).toThrow(EnvironmentError);
  }
});

test("DATABASE_URL is a PostgreSQL address", () => {
  for (const DATABASE_URL of ["postgres://host/name", "postgresql://a:b@host:6543/name?ssl=true"]) {
    expect(parseEnvironment({ DATABASE_URL }).DATABASE_URL).toBe(DATABASE_URL);
  }
  for (const DATABASE_URL of ["mysql://host/name", "host", "postgresql://host:99999/name"]) {
    expect(() => parseEnvironment({ DATABASE_URL })).toThrow("DATABASE_URL must be");
  }
});

test("PUBLIC_URL keeps only what a link begins with", () => {
  const { PUBLIC_URL } = parseEnvironment({ PUBLIC_URL: "https://Example.org:8443/path/?x=1" });
  expect(PUBLIC_URL).toBe("https://example.org:8443");
});

test("SMTP_URL is a mail server's address", () => {
  for (const SMTP_URL of ["smtp://host", "smtps://user:password@host:465"]) {
    expect(parseEnvironment({ SMTP_URL }).SMTP_URL).toBe(SMTP_URL);
  }
  for (const SMTP_URL of ["https://host", "host:25"]) {
    expect(() => parseEnvironment({ SMTP_URL })).toThrow("SMTP_URL must be");
  }
});

test("MAIL_FROM is one address, with or without a name, and no line of its own", () => {
  for (const MAIL_FROM of ["a@example.org", "Sevenfold <a@example.org>", "<a@example.org>"]) {
    expect(parseEnvironment({ MAIL_FROM }).MAIL_FROM).toBe(MAIL_FROM);
  }
  for (const MAIL_FROM of ["nobody", "a@b.nl, c@d.nl", "A <a@b.nl>\nBcc: c@d.nl", "A <a>"]) {
    expect(() => parseEnvironment({ MAIL_FROM })).toThrow("MAIL_FROM must be");
  }
});

test("DEMO is on or off", () => {
  expect(parseEnvironment({ DEMO: "off" }).DEMO).toBe("off");
  expect(() => parseEnvironment({ DEMO: "no" })).toThrow("DEMO must be on or off");
});

test("TRUST_PROXY is a small whole number", () => {
  expect(parseEnvironment({ TRUST_PROXY: "2" }).TRUST_PROXY).toBe(2);
  for (const TRUST_PROXY of ["yes", "-1", "10", "1.5"]) {
    expect(() => parseEnvironment({ TRUST_PROXY })).toThrow("TRUST_PROXY must be");
  }
});

test("one sentence names everything that is wrong and repeats no value", () => {
  const wrong = { PORT: "x", DATABASE_URL: "mysql://user:secret@host/", AUTH_SECRET: "secret" };
  expect(() => parseEnvironment(wrong)).toThrow(
    /^DATABASE_URL must be [^;]+; PORT must be [^;]+; AUTH_SECRET must have [^;]+\.$/,
  );
  expect(() => parseEnvironment(wrong)).not.toThrow("secret");
});
