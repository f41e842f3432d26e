/**
 * The name of the cookie by which a device finds its own response again.
 *
 * @param key of what it joined by: a round whose link is everybody's, or a personal invitation, so
 *   that two people with invitations of their own can share a device
 */
export function joinedCookie(key: string): string {
  return `joined-${key}`;
}

/** The name of the cookie in which a device keeps the invitation by which a response was begun. */
export function invitationCookie(responseId: string): string {
  return `invitation-${responseId}`;
}

/** How both are kept: out of reach of scripts, and longer than any round is open. */
export const JOINED_COOKIE = {
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  maxAge: 180 * 24 * 60 * 60,
} as const;
