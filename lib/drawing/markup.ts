/** SVG as text: the one place where names, attributes and text become markup. */

export type AttributeValue = string | number | null;
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** Characters that XML 1.0 does not allow, escaped or not. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text made safe for element content and quoted attributes. */
export function escapeText(text: string): string {
  return text.replace(FORBIDDEN, "").replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

/** A coordinate in hundredths of a pixel: the same text on every machine, and no `-0`. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a coordinate: ${value}`);
  return String(Math.round(value * 100) / 100 + 0);
}

/** One element. Attributes that are `null` are left out; `children` are markup already. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === null) return "";
    return ` ${key}="${typeof value === "number" ? formatNumber(value) : escapeText(value)}"`;
  });
  const open = `<${name}${written.join("")}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join("")}</${name}>`;
}
