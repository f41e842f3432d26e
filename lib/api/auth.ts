import { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { auth, SSO_PROVIDER } from "@/lib/auth/auth";
import { hasProvider } from "@/lib/auth/provider";
import { LOCALES } from "@/lib/framework/locales";

/**
 * What browsers ask of better-auth itself: links that are followed and ceremonies that need a script.
 * Nothing else of it is reachable: signing up, members and organizations go through our own actions.
 */
const REACHABLE = [
  "/magic-link/verify",
  "/callback/*",
  "/passkey/generate-authenticate-options",
  "/passkey/verify-authentication",
  "/passkey/generate-register-options",
  "/passkey/verify-registration",
];

export const accounts = new OpenAPIHono();

for (const path of REACHABLE) {
  accounts.on(["GET", "POST"], path, async (context) => (await auth()).handler(context.req.raw));
}

const localeSchema = z.enum(LOCALES).catch("nl");

/** Leads to the identity provider: a link, because a page's forms lead nowhere but to ourselves. */
accounts.get("/sign-in/provider", async (context) => {
  if (!hasProvider()) return context.json({ reason: "not-found" }, 404);
  const locale = localeSchema.parse(context.req.query("locale"));
  const refused = `/${locale}/sign-in?said=provider-refused`;
  const { headers, response } = await (await auth()).api.signInSocial({
    body: {
      provider: SSO_PROVIDER,
      callbackURL: `/${locale}/organizations`,
      errorCallbackURL: refused,
    },
    headers: context.req.raw.headers,
    returnHeaders: true,
  });
  for (const cookie of headers.getSetCookie()) {
    context.header("set-cookie", cookie, { append: true });
  }
  return context.redirect(response.url ?? refused);
});
