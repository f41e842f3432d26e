import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { clientAddress, stateClientAddress } from "@/lib/server/client-address";

describe("clientAddress", () => {
  test("is the other end of the connection when no proxy is trusted, whatever the header says", () => {
    expect(clientAddress("1.1.1.1, 2.2.2.2", "9.9.9.9", 0)).toBe("9.9.9.9");
    expect(clientAddress(undefined, "9.9.9.9", 0)).toBe("9.9.9.9");
  });

  test("is what the outermost of our own proxies saw, not what was there before", () => {
    expect(clientAddress("6.6.6.6, 2.2.2.2", "9.9.9.9", 1)).toBe("2.2.2.2");
    expect(clientAddress("6.6.6.6, 2.2.2.2, 3.3.3.3", "9.9.9.9", 2)).toBe("2.2.2.2");
    expect(clientAddress(["6.6.6.6", "2.2.2.2"], "9.9.9.9", 1)).toBe("2.2.2.2");
  });

  test("is the other end of the connection when a proxy said nothing", () => {
    expect(clientAddress("", "9.9.9.9", 1)).toBe("9.9.9.9");
    expect(clientAddress("2.2.2.2", "9.9.9.9", 2)).toBe("9.9.9.9");
  });
});

test("stateClientAddress leaves one address, the one we know, to all who read headers", () => {
  const request = new IncomingMessage(new Socket());
  request.headers = { "x-forwarded-for": "6.6.6.6", host: "example.org" };
  request.rawHeaders = ["X-Forwarded-For", "6.6.6.6", "Host", "example.org"];
  stateClientAddress(request, 0);
  expect(request.headers["x-forwarded-for"]).toBe("unknown");
  expect(request.rawHeaders).toEqual(["Host", "example.org", "x-forwarded-for", "unknown"]);
});
