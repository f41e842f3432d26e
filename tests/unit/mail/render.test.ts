import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type MailContent, renderMail } from "@/lib/mail/render";

const CONTENT: MailContent = {
  locale: "nl",
  subject: "Doe je mee?",
  paragraphs: ["Beste collega,\nfijn dat je er bent.", "Tot gauw."],
  action: { label: "Begin", url: "https://example.org/nl/join/a?b=1&c=2" },
  closing: "Vragen? Bel ons.",
};

describe("renderMail", () => {
  test("says everything in plain text, the address on a line of its own", () => {
    expect(renderMail(CONTENT).text).toBe(
      "Beste collega,\nfijn dat je er bent.\n\nTot gauw.\n\n" +
        "Begin:\nhttps://example.org/nl/join/a?b=1&c=2\n\n--\nVragen? Bel ons.\n",
    );
  });

  test("says everything in HTML, in its language, with the address to see and to follow", () => {
    const { html } = renderMail(CONTENT);
    expect(html).toContain('<html lang="nl">');
    expect(html).toContain("Beste collega,<br>fijn dat je er bent.");
    expect(html).toContain('href="https://example.org/nl/join/a?b=1&amp;c=2"');
    expect(html).toContain(">https://example.org/nl/join/a?b=1&amp;c=2</p>");
    expect(html).toContain("Vragen? Bel ons.");
  });

  test("loads nothing and leaves the colors to the reader", () => {
    const { html } = renderMail(CONTENT);
    expect(html).not.toMatch(/<img|<link|<script|url\(|background|(?<![-\w])color:(?!inherit)/);
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
  });

  test("has no link when there is nothing to do", () => {
    const { action: _, ...content } = CONTENT;
    expect(renderMail(content).html).not.toContain("<a ");
  });

  test("lets no text become markup, nor a subject become two lines", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (subject, text) => {
        const wild = `<b>${text}"'>\n${subject}`;
        const mail = renderMail({
          locale: "en",
          subject: `${subject}\r\nBcc: ${text}`,
          paragraphs: [wild],
          action: { label: wild, url: `https://example.org/?"${wild}` },
          closing: wild,
        });
        expect(mail.subject).not.toMatch(/[\r\n]/);
        const plain = renderMail({
          locale: "en",
          subject: "",
          paragraphs: ["a\nb"],
          action: { label: "a\nb", url: "a" },
          closing: "a\nb",
        });
        expect(tags(mail.html).filter((tag) => tag !== "br")).toEqual(
          tags(plain.html).filter((tag) => tag !== "br"),
        );
      }),
    );
  });
});

function tags(html: string): string[] {
  return [...html.matchAll(/<([a-z]+)/g)].map(([, name = ""]) => name);
}
