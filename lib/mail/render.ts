import type { Locale } from "@/lib/framework/locales";

/** What a mail says, before it looks like anything. */
export type MailContent = {
  readonly locale: Locale;
  readonly subject: string;
  /** Plain text; a line break in it stays one. */
  readonly paragraphs: readonly string[];
  /** The one thing to do, if any. */
  readonly action?: { readonly label: string; readonly url: string };
  /** Said in a smaller voice, under a line. */
  readonly closing: string;
};

/** A mail as it is read: every part says all of it. */
export type RenderedMail = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/**
 * Writes a mail as plain text and as HTML. The HTML sets no colors but of the line and the button's
 * border, so that a reader in the dark stays in the dark; it loads nothing.
 */
export function renderMail({
  locale,
  subject,
  paragraphs,
  action,
  closing,
}: MailContent): RenderedMail {
  const oneLine = subject.replaceAll(/\p{Cc}+/gu, " ").trim();
  const steps = action ? [`${action.label}:\n${action.url}`] : [];
  return {
    subject: oneLine,
    text: `${[...paragraphs, ...steps, `--\n${closing}`].join("\n\n")}\n`,
    html: page(locale, oneLine, [
      ...paragraphs.map((text) => `<p style="margin:0 0 1em">${lines(text)}</p>`),
      ...(action ? [button(action)] : []),
      `<hr style="border:0;border-top:1px solid #8a8478;margin:2em 0 1em">`,
      `<p style="margin:0;font-size:14px">${lines(closing)}</p>`,
    ]),
  };
}

function page(locale: Locale, title: string, blocks: readonly string[]): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(title)}</title>
</head>
<body style="margin:0;padding:24px;font:16px/1.55 Helvetica,Arial,sans-serif">
<div style="max-width:34em;margin:0 auto">
${blocks.join("\n")}
</div>
</body>
</html>
`;
}

/** The address stands beneath it as well: some mail programs take links away. */
function button({ label, url }: NonNullable<MailContent["action"]>): string {
  const href = escapeHtml(url);
  return `<p style="margin:1.5em 0 .75em"><a href="${href}" style="display:inline-block;padding:10px 24px;border:2px solid;border-radius:999px;color:inherit;font-weight:bold;text-decoration:none">${escapeHtml(label)}</a></p>
<p style="margin:0;font-size:14px;word-break:break-all">${href}</p>`;
}

function lines(text: string): string {
  return escapeHtml(text).replaceAll("\n", "<br>");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
