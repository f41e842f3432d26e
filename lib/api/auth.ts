import { OpenAPIHono } from "@hono/zod-openapi";
import { auth } from "@/lib/auth/auth";

/**
 * What browsers ask of better-auth itself: links that are followed and ceremonies that need a script.
 * Nothing else of it is reachable: signing up, members and organizations go through our own actions.
 */
const REACHABLE = [
  "/magic-link/verify",
  "/oauth2/callback/*",
  "/passkey/generate-authenticate-options",
  "/passkey/verify-authentication",
  "/passkey/generate-register-options",
  "/passkey/verify-registration",
];

export const accounts = new OpenAPIHono();

for (const path of REACHABLE) {
  accounts.on(["GET", "POST"], path, async (context) => (await auth()).handler(context.req.raw));
}
