import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { api } from "@/lib/api/app";
import { SSO_PROVIDER } from "@/lib/auth/auth";
import { findPerson } from "@/lib/auth/gate";
import { useDatabase } from "../../support/database";
import { setEnvironment } from "../../support/environment";
import { createPerson } from "../../support/organizations";

const database = useDatabase();

const ADDRESS = "http://localhost:4321";

let server: Server;
/** Who is signed in at the provider. */
let claims = { email: "sso@example.org", email_verified: true, name: "Sanne Smit" };

beforeAll(async () => {
  server = createServer();
  server.listen(0, "localhost");
  await once(server, "listening");
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  type Grant = InstanceType<Provider["Grant"]>;
  const provider: Provider = new Provider(issuer, {
    clients: [
      {
        client_id: "sevenfold",
        client_secret: "a secret of the provider",
        redirect_uris: [`${ADDRESS}/api/auth/callback/${SSO_PROVIDER}`],
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    conformIdTokenClaims: false,
    ttl: { AccessToken: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: async () => ({ sub: id, ...claims }),
    }),
    // Whoever comes is let in by who is signed in there already, and is asked nothing.
    loadExistingGrant: async ({ oidc }) => {
      const { client, session } = oidc;
      const grant: Grant = new provider.Grant({
        clientId: client?.clientId ?? "",
        accountId: session?.accountId ?? "",
      });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
  });
  const answer = provider.callback();
  server.on("request", async (request, response) => {
    if (!request.url?.startsWith("/interaction/")) return answer(request, response);
    const login = { accountId: claims.email };
    return provider.interactionFinished(request, response, { login });
  });
  setEnvironment({
    PUBLIC_URL: ADDRESS,
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: "sevenfold",
    OIDC_CLIENT_SECRET: "a secret of the provider",
  });
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  setEnvironment({ PUBLIC_URL: "", OIDC_ISSUER: "", OIDC_CLIENT_ID: "", OIDC_CLIENT_SECRET: "" });
});

/** A browser's cookies, by where they belong. */
class Jar {
  readonly #cookies = new Map<string, Map<string, string>>();

  keep(origin: string, response: Headers): void {
    const own = this.#cookies.get(origin) ?? new Map<string, string>();
    this.#cookies.set(origin, own);
    for (const line of response.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      own.set(name, value);
    }
  }

  headers(origin: string): Headers {
    const own = [...(this.#cookies.get(origin) ?? [])].map(([name, value]) => `${name}=${value}`);
    return new Headers({ cookie: own.join("; "), host: new URL(origin).host });
  }
}

/** Signs in by way of the provider, as a browser would; gives its headers at the end. */
async function throughProvider(): Promise<{ headers: Headers; place: string }> {
  const jar = new Jar();
  let url = new URL("/api/auth/sign-in/provider?locale=en", ADDRESS);
  for (let hop = 0; hop < 10; hop += 1) {
    const { origin } = url;
    const request = { headers: jar.headers(origin), redirect: "manual" } as const;
    const answer = origin === ADDRESS ? await api.request(url, request) : await fetch(url, request);
    jar.keep(origin, answer.headers);
    const location = answer.headers.get("location");
    if (location === null) throw new Error(`${url} answers ${answer.status}`);
    url = new URL(location, url);
    if (url.origin === ADDRESS && !url.pathname.startsWith("/api/")) break;
  }
  return { headers: jar.headers(ADDRESS), place: url.pathname + url.search };
}

describe("single sign-on", () => {
  test("is not there when no provider is configured", async () => {
    setEnvironment({ OIDC_CLIENT_ID: "" });
    expect((await api.request("/api/auth/sign-in/provider")).status).toBe(404);
    setEnvironment({ OIDC_CLIENT_ID: "sevenfold" });
  });

  test("signs in who is known at the provider, the first time with a new account", async () => {
    for (const time of [1, 2]) {
      const { headers, place } = await throughProvider();
      expect(place).toBe("/en/organizations");
      expect(await findPerson(headers), `time ${time}`).toMatchObject({
        email: "sso@example.org",
        name: "Sanne Smit",
        administrator: false,
      });
    }
    const accounts = await database().account.findMany();
    expect(accounts).toMatchObject([{ providerId: SSO_PROVIDER }]);
    // What the provider lets do with its tokens, nobody reads in the database.
    expect(accounts[0]?.accessToken).toMatch(/^(\$ba\$|[0-9a-f]+$)/);
  });

  test("signs in to the account with the same address, confirmed on both sides", async () => {
    const person = await createPerson({ email: "bo@example.org" });
    claims = { email: "bo@example.org", email_verified: true, name: "Bo" };
    const { headers } = await throughProvider();
    expect(await findPerson(headers)).toMatchObject({ id: person.id });
  });

  test("does not sign in to somebody's account with an address that the provider did not confirm", async () => {
    await createPerson({ email: "victim@example.org" });
    claims = { email: "victim@example.org", email_verified: false, name: "Eve" };
    const { headers, place } = await throughProvider();
    expect(place).toContain("/en/sign-in");
    expect(await findPerson(headers)).toBeNull();
  });
});
