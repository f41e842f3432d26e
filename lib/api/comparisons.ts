import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { z } from "zod";
import { may, openMembership } from "@/lib/auth/gate";
import { FILE_WORDS } from "@/lib/comparison/file-words";
import { historyTable } from "@/lib/comparison/history-file";
import { readUnitHistory } from "@/lib/comparison/history-reader";
import { overviewPicture, overviewTable } from "@/lib/comparison/overview-file";
import { readOverview } from "@/lib/comparison/overview-reader";
import { historyQuerySchema, overviewQuerySchema, sidesSchema } from "@/lib/comparison/schema";
import { sidesPicture, sidesTable } from "@/lib/comparison/side-file";
import { readSideBySide } from "@/lib/comparison/side-reader";
import { trendPicture } from "@/lib/comparison/trend-picture";
import { drawBeside } from "@/lib/drawing/beside";
import { drawHeatMap } from "@/lib/drawing/heat-map";
import { lightPaint } from "@/lib/drawing/paint";
import { svgToPng, svgWithOutlinedText } from "@/lib/drawing/raster";
import type { DrawingOptions } from "@/lib/drawing/shapes";
import { drawTrends } from "@/lib/drawing/trends";
import { LOCALES, type Locale } from "@/lib/framework/locales";
import { wordingFor } from "@/lib/framework/wording";
import { formatCsv, protectCell } from "@/lib/organizations/unit-table";

const localeSchema = z.enum(LOCALES).catch("nl");

const ID = "{[0-9a-f-]{36}}";

/** Comparisons as files: through the same readers as the pages, and with the same addresses. */
export const comparisons = new OpenAPIHono()
  .get(`/:slug/rounds/:round${ID}/:file{comparison\\.(csv|svg|png)}`, async (context) => {
    const asked = overviewQuerySchema.parse(context.req.query());
    const viewer = await viewerOf(context);
    const found = viewer && (await readOverview(viewer, context.req.param("round"), asked));
    if (!found) return context.json({ reason: "not-found" }, 404);
    const { locale, words, wording } = textsOf(context);
    return fileOf(context, locale, {
      table: () => overviewTable(found, { words, wording }),
      draw: (options) => drawHeatMap(overviewPicture(found, { words, wording }), options),
    });
  })
  .get(
    `/:slug/units/:unit${ID}/:file{(levels|shifts)-over-time\\.(csv|svg|png)}`,
    async (context) => {
      const asked = historyQuerySchema.parse(context.req.query());
      const viewer = await viewerOf(context);
      const found = viewer && (await readUnitHistory(viewer, context.req.param("unit"), asked));
      if (!found) return context.json({ reason: "not-found" }, 404);
      const kind = context.req.param("file").startsWith("levels") ? "level" : "shift";
      const { locale, words, wording } = textsOf(context);
      const title = `${found.unit.name}: ${words.trends[kind]}`;
      return fileOf(context, locale, {
        table: () => historyTable(found, kind, words, wording),
        draw: (options) =>
          drawTrends(trendPicture(found, kind, { ...words.trends, title }, wording), options),
      });
    },
  )
  .get("/:slug/:file{side-by-side\\.(csv|svg|png)}", async (context) => {
    const sides = sidesSchema.safeParse(context.req.queries("side"));
    const viewer = await viewerOf(context);
    const { locale, words, wording } = textsOf(context);
    const found = viewer && sides.success && (await readSideBySide(viewer, sides.data, locale));
    if (!found) return context.json({ reason: "not-found" }, 404);
    return fileOf(context, locale, {
      table: () => sidesTable(found, words, wording),
      draw: (options) => drawBeside(sidesPicture(found, words), options),
    });
  });

async function viewerOf(context: Context) {
  const membership = await openMembership(context.req.raw.headers, context.req.param("slug") ?? "");
  return membership && may(membership, "read-organization") ? membership : null;
}

function textsOf(context: Context) {
  const locale = localeSchema.parse(context.req.query("locale"));
  return { locale, words: FILE_WORDS[locale], wording: wordingFor(locale) };
}

const WIDTH = 1200;
/** A picture of two thousand rows is as sharp as it can be. */
const MOST_PIXELS = 40_000_000;

type File = {
  readonly table: () => string[][];
  readonly draw: (options: DrawingOptions) => string;
};

function fileOf(context: Context, locale: Locale, { table, draw }: File) {
  const ending = context.req.param("file")?.split(".").at(-1) ?? "csv";
  const name = `sevenfold-${FILE_WORDS[locale].file}.${ending}`;
  context.header("content-disposition", `attachment; filename="${name}"`);
  if (ending === "csv") {
    const cells = table().map((row) => row.map(protectedUnlessNumber));
    return context.body(formatCsv(cells, locale), 200, {
      "content-type": "text/csv; charset=utf-8",
    });
  }
  const svg = draw({ paint: lightPaint, width: WIDTH, idPrefix: "file" });
  if (ending === "svg") {
    return context.body(svgWithOutlinedText(svg), 200, { "content-type": "image/svg+xml" });
  }
  const height = Number(/ height="(\d+)"/.exec(svg)?.[1] ?? WIDTH);
  const scale = Math.min(2, Math.sqrt(MOST_PIXELS / (WIDTH * height)));
  const png = svgToPng(svg, WIDTH * scale);
  return context.body(Uint8Array.from(png), 200, { "content-type": "image/png" });
}

/** A change is a number, also below zero. */
function protectedUnlessNumber(cell: string): string {
  return /^-?\d+$/.test(cell) ? cell : protectCell(cell);
}
