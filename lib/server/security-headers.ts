/**
 * The policy of a page: only scripts and styles that this server wrote into this very response run,
 * and nothing is loaded from or sent to anywhere else.
 *
 * @param nonce fresh for every response
 * @param styleHashes of the stylesheets that pages carry inline
 * @param development whether the development server's tools must work too
 */
export function contentSecurityPolicy(
  nonce: string,
  styleHashes: readonly string[],
  development: boolean,
): string {
  const styles = development ? ["'unsafe-inline'"] : styleHashes.map((hash) => `'${hash}'`);
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    ["style-src 'self'", ...styles].join(" "),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * What every response says, whatever it is. Links are secrets, so no address is passed on to others;
 * not `no-referrer`, because a form that runs no script would then come without its origin too.
 */
export const SECURITY_HEADERS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
} as const;
