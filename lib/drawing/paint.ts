import type { Attributes } from "./markup";

/** What a color is for. A picture never names a color, only a role. */
export const ROLES = [
  "paper",
  "ink",
  "quiet",
  "rule",
  "accent",
  "camp-low",
  "camp-high",
  "stage-1",
  "stage-2",
  "stage-3",
  "stage-4",
  "stage-5",
] as const;

export type Role = (typeof ROLES)[number];

/** A color for every role, as `#rrggbb`. */
export type Palette = Readonly<Record<Role, string>>;

/** Turns roles into attributes. A part that is not named is not painted. */
export interface Paint {
  /** Whether the picture brings its own ground and margin, for a file that stands alone. */
  readonly ground: boolean;
  attributes(parts: { readonly fill?: Role; readonly stroke?: Role }): Attributes;
}

const light: Palette = {
  paper: "#fbfaf6",
  ink: "#1d1b18",
  quiet: "#6f6a61",
  rule: "#d9d4c8",
  accent: "#b4472b",
  "camp-low": "#b4472b",
  "camp-high": "#b4472b",
  "stage-1": "#c9c2b2",
  "stage-2": "#a9b7a8",
  "stage-3": "#7ea394",
  "stage-4": "#4d8579",
  "stage-5": "#1f5f59",
};

const dark: Palette = {
  paper: "#16211f",
  ink: "#f4f1e8",
  quiet: "#a3b1ab",
  rule: "#33423e",
  accent: "#e08a5b",
  "camp-low": "#e08a5b",
  "camp-high": "#8fd0bd",
  "stage-1": "#4a5450",
  "stage-2": "#536f66",
  "stage-3": "#5f8f82",
  "stage-4": "#74b1a0",
  "stage-5": "#8fd0bd",
};

/** The literal palettes: on paper color, on white for print, and on the projector's dark ground. */
export const PALETTES = { light, print: { ...light, paper: "#ffffff" }, dark } as const;

/** A paint that writes the colors themselves, for files that travel without a style sheet. */
export function literalPaint(palette: Palette, ground: boolean): Paint {
  return {
    ground,
    attributes: ({ fill, stroke }) => ({
      fill: fill === undefined ? "none" : palette[fill],
      ...(stroke === undefined ? {} : { stroke: palette[stroke] }),
    }),
  };
}

/** A download or a slide: paper-colored ground and a margin. */
export const lightPaint = literalPaint(PALETTES.light, true);
/** On a white page: no ground, no margin. */
export const printPaint = literalPaint(PALETTES.print, false);
/** The projector: dark ground and a margin. */
export const darkPaint = literalPaint(PALETTES.dark, true);

/**
 * The page: class names `<role>-fill` and `<role>-line`, resolved by components/charts/drawing.css,
 * because a page is light or dark by its reader's choice and allows no inline styles.
 */
export const pagePaint: Paint = {
  ground: false,
  attributes: ({ fill, stroke }) => {
    const classes = [fill && `${fill}-fill`, stroke && `${stroke}-line`].filter(Boolean);
    return {
      ...(fill === undefined ? { fill: "none" } : {}),
      ...(classes.length === 0 ? {} : { class: classes.join(" ") }),
    };
  },
};
