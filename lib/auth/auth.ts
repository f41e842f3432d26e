import { passkey } from "@better-auth/passkey";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { betterAuth } from "better-auth/minimal";
import { nextCookies } from "better-auth/next-js";
import { genericOAuth } from "better-auth/plugins/generic-oauth";
import { magicLink } from "better-auth/plugins/magic-link";
import { organization } from "better-auth/plugins/organization";
import { adminAc, memberAc, ownerAc } from "better-auth/plugins/organization/access";
import { twoFactor } from "better-auth/plugins/two-factor";
import { unscopedDatabase } from "@/lib/db/client";
import { environment, publicAddress } from "@/lib/env";
import { sendMagicLink, sendPasswordReset } from "./account-mails";
import { installationSecret } from "./secret";

/** The name of the identity provider in addresses: `/api/auth/callback/sso`. */
export const SSO_PROVIDER = "sso";

const LEAST_PASSWORD = 12;
const MAGIC_LINK_SECONDS = 15 * 60;
const MOST_MEMBERS = 10_000;
const MEMBER_INVITATION_SECONDS = 14 * 24 * 60 * 60;

let created: { database: unknown; auth: Promise<ReturnType<typeof createAuth>> } | undefined;

/**
 * Accounts, sessions and memberships, by better-auth. What it offers over HTTP is what `lib/api/auth.ts`
 * lets through; everything else is called by our own actions, after our own permissions.
 */
export function auth() {
  const database = unscopedDatabase();
  if (created?.database !== database) {
    created = { database, auth: installationSecret().then(createAuth) };
  }
  return created.auth;
}

function createAuth(secret: string) {
  const baseURL = publicAddress();
  return betterAuth({
    appName: "Sevenfold",
    secret,
    baseURL,
    // A request may come from the address it was sent to, and from nowhere else.
    trustedOrigins: (request) => (request ? [originOf(request.headers, baseURL)] : [baseURL]),
    database: prismaAdapter(unscopedDatabase(), { provider: "postgresql" }),
    advanced: {
      database: { generateId: "uuid" },
      cookiePrefix: "sevenfold",
    },
    telemetry: { enabled: false },
    // It warns of every address that nobody has, with the address.
    logger: { level: "error" },
    user: {
      additionalFields: {
        administrator: { type: "boolean", defaultValue: false, input: false },
        locale: { type: "string", defaultValue: "nl" },
      },
    },
    account: { encryptOAuthTokens: true },
    verification: { storeIdentifier: "hashed" },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: LEAST_PASSWORD,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => sendPasswordReset(user.email, token, baseURL),
    },
    // Our own limits count per person and per address (rate-limits.ts), also for actions.
    rateLimit: { enabled: false },
    plugins: [
      magicLink({
        expiresIn: MAGIC_LINK_SECONDS,
        disableSignUp: true,
        storeToken: "hashed",
        sendMagicLink: ({ email, token }) => sendMagicLink(email, token, baseURL),
      }),
      passkey({ rpName: "Sevenfold" }),
      twoFactor({ issuer: "Sevenfold" }),
      genericOAuth({ config: identityProvider() }),
      organization({
        roles: {
          owner: ownerAc,
          adviser: adminAc,
          consultant: memberAc,
          manager: memberAc,
          member: memberAc,
        },
        creatorRole: "owner",
        membershipLimit: MOST_MEMBERS,
        invitationLimit: MOST_MEMBERS,
        invitationExpiresIn: MEMBER_INVITATION_SECONDS,
        cancelPendingInvitationsOnReInvite: true,
        schema: {
          organization: { fields: { createdAt: "createdOn" } },
          invitation: {
            modelName: "memberInvitation",
            additionalFields: { unitIds: { type: "string[]", required: false } },
          },
        },
      }),
      // Last: it hands the cookies of the others to Next.
      nextCookies(),
    ],
  });
}

/** The single sign-on that is configured, if any. */
function identityProvider() {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = environment();
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return [];
  return [
    {
      providerId: SSO_PROVIDER,
      discoveryUrl: `${OIDC_ISSUER.replace(/\/$/, "")}/.well-known/openid-configuration`,
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET,
      scopes: ["openid", "email", "profile"],
      pkce: true,
    },
  ];
}

function originOf(headers: Headers, fallback: string): string {
  const host = headers.get("host");
  return host ? `${new URL(fallback).protocol}//${host}` : fallback;
}
