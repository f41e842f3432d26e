import { type Paint, ROLES, type Role } from "@/lib/drawing/paint";

/** An element as it was read back. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgElement[];
  readonly text: string;
}

const NAME = "[A-Za-z_][\\w:.-]*";
const ATTRIBUTE = new RegExp(`\\s+(${NAME})="([^"<]*)"`, "y");
const OPEN = new RegExp(`<(${NAME})`, "y");
const CLOSE = new RegExp(`</(${NAME})\\s*>`, "y");
const REFERENCE = /&(?:amp|lt|gt|quot|#39);/g;
const CHARACTERS: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** Reads well-formed XML of the kind that we write, and throws at anything else. */
export function parseSvg(markup: string): SvgElement {
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${markup.slice(at, at + 60)}`);
  };
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(markup);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
  const decode = (raw: string): string => {
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(raw)) {
      fail("forbidden character");
    }
    if (raw.replace(REFERENCE, "").includes("&")) fail("bare ampersand");
    return raw.replace(REFERENCE, (reference) => CHARACTERS[reference] ?? "");
  };
  const element = (): SvgElement => {
    const name = match(OPEN)?.[1] ?? fail("no element");
    const attributes: Record<string, string> = {};
    for (let found = match(ATTRIBUTE); found !== null; found = match(ATTRIBUTE)) {
      const [, key = "", value = ""] = found;
      if (key in attributes) fail(`attribute ${key} twice`);
      attributes[key] = decode(value);
    }
    if (match(/\s*\/>/y)) return { name, attributes, children: [], text: "" };
    if (!match(/\s*>/y)) fail("tag not closed");
    const children: SvgElement[] = [];
    let text = "";
    for (let close = match(CLOSE); ; close = match(CLOSE)) {
      if (close !== null) {
        if (close[1] !== name) fail(`</${close[1]}> closes <${name}>`);
        return { name, attributes, children, text: decode(text) };
      }
      const chunk = match(/[^<]+/y);
      if (chunk !== null) text += chunk[0];
      else children.push(element());
    }
  };
  const root = element();
  if (at !== markup.length) fail("content after the root");
  return root;
}

/** Every element under a root, the root itself first. */
export function allElements(root: SvgElement): readonly SvgElement[] {
  return [root, ...root.children.flatMap(allElements)];
}

/** Says of every shape what its colors are for: `data-fill` and `data-stroke` hold the role. */
export const rolePaint: Paint = {
  ground: false,
  attributes: ({ fill, stroke }) => ({
    ...(fill === undefined ? {} : { "data-fill": fill }),
    ...(stroke === undefined ? {} : { "data-stroke": stroke }),
  }),
};

interface Wanted {
  readonly name?: string;
  readonly fill?: Role | null;
  readonly stroke?: Role | null;
  readonly width?: number;
}

/** The elements of a picture drawn with `rolePaint` that have what is asked; `null`: not painted. */
export function find(markup: string, wanted: Wanted): readonly SvgElement[] {
  const has = (value: string | undefined, role: Role | null | undefined) =>
    role === undefined || (role === null ? value === undefined : value === role);
  return allElements(parseSvg(markup)).filter(
    ({ name, attributes }) =>
      (wanted.name === undefined || name === wanted.name) &&
      has(attributes["data-fill"], wanted.fill) &&
      has(attributes["data-stroke"], wanted.stroke) &&
      (wanted.width === undefined || number(attributes["stroke-width"]) === wanted.width),
  );
}

export function number(attribute: string | undefined): number {
  return attribute === undefined ? Number.NaN : Number(attribute);
}

/** Left, right, top and bottom of a rectangle or a circle. */
export function edges({ attributes }: SvgElement) {
  const at = (name: string) => number(attributes[name]);
  if (attributes["r"] !== undefined) {
    return {
      left: at("cx") - at("r"),
      right: at("cx") + at("r"),
      top: at("cy") - at("r"),
      bottom: at("cy") + at("r"),
    };
  }
  return {
    left: at("x"),
    right: at("x") + at("width"),
    top: at("y"),
    bottom: at("y") + at("height"),
  };
}

/** The corners of a path without curves. */
export function corners({ attributes }: SvgElement): readonly { x: number; y: number }[] {
  return (attributes["d"] ?? "").split(/[ML]/).flatMap((pair) => {
    const [x, y] = pair.split(" ");
    return pair === "" ? [] : [{ x: number(x), y: number(y) }];
  });
}

export const STAGE_ROLES = ROLES.filter((role) => role.startsWith("stage-"));
