import { type NextRequest, NextResponse } from "next/server";
import createIntlMiddleware from "next-intl/middleware";
import { routing } from "@/lib/i18n/routing";
import { contentSecurityPolicy, SECURITY_HEADERS } from "@/lib/server/security-headers";
import { styleHashes } from "@/lib/server/style-hashes";

const development = process.env.NODE_ENV === "development";
const chooseLocale = createIntlMiddleware(routing);

/** Before every page: a language in the address, and a policy under which only our own scripts run. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentSecurityPolicy(nonce, styleHashes(), development);
  // Next reads the nonce from the request's policy and puts it on every script it writes.
  request.headers.set("content-security-policy", policy);
  const response = chooseLocale(request);
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
  return response;
}

export const config = {
  matcher: "/((?!api|_next|.*\\.).*)",
};
