/** The name of the cookie by which a device finds its own response to an invitation again. */
export function joinedCookie(roundId: string): string {
  return `joined-${roundId}`;
}
