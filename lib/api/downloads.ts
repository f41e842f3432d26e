import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { z } from "zod";
import { openLink } from "@/lib/assessments/links";
import { RESULT_VIEWS, readMoment } from "@/lib/assessments/result";
import { disclosedPicture } from "@/lib/assessments/result-content";
import { readUnitResult } from "@/lib/assessments/unit-result";
import { unitViewSchema } from "@/lib/assessments/unit-view";
import { may, openMembership } from "@/lib/auth/gate";
import { drawBuilding } from "@/lib/drawing/building";
import { lightPaint } from "@/lib/drawing/paint";
import type { BuildingPicture } from "@/lib/drawing/picture";
import { svgToPng, svgWithOutlinedText } from "@/lib/drawing/raster";
import { LOCALES } from "@/lib/framework/locales";
import { wordingFor } from "@/lib/framework/wording";

const querySchema = z.object({
  view: z.enum(RESULT_VIEWS).catch("own"),
  locale: z.enum(LOCALES).catch("nl"),
});

const WIDTH = 1040;
/** Sharp on paper and on a projector. */
const PNG_WIDTH = 2 * WIDTH;

/** The building of a result as a file that looks the same everywhere. */
export const downloads = new OpenAPIHono().get(
  "/:token/:file{building\\.(svg|png)}",
  async (context) => {
    const link = await openLink(context.req.param("token"));
    const { view, locale } = querySchema.parse(context.req.query());
    const moment = link && (await readMoment(link, view));
    if (!link || !moment) return context.json({ reason: "not-found" }, 404);
    const { socialSystem } = link.round;
    const { release } = moment;
    const disclosing = { wording: wordingFor(locale), locale, socialSystem, release };
    const picture = disclosedPicture(moment.profile, disclosing);
    return buildingFile(context, picture, context.req.param("file"));
  },
);

const unitQuerySchema = unitViewSchema.extend({ locale: z.enum(LOCALES).catch("nl") });

/** The building of one unit in a closed round, for who may see it. */
export const unitDownloads = new OpenAPIHono().get(
  "/:slug/rounds/:round{[0-9a-f-]{36}}/units/:unit{[0-9a-f-]{36}}/:file{building\\.(svg|png)}",
  async (context) => {
    const { slug, round, unit, file } = context.req.param();
    const { locale, ...view } = unitQuerySchema.parse(context.req.query());
    const membership = await openMembership(context.req.raw.headers, slug);
    const result =
      membership &&
      may(membership, "read-organization") &&
      (await readUnitResult(membership, round, unit, view));
    if (!result || !result.moment) return context.json({ reason: "not-found" }, 404);
    const { socialSystem } = result.round;
    const { profile, release } = result.moment;
    const disclosing = { wording: wordingFor(locale), locale, socialSystem, release };
    return buildingFile(context, disclosedPicture(profile, disclosing), file);
  },
);

/** A picture as a file. */
function buildingFile(context: Context, picture: BuildingPicture, file: string) {
  const svg = drawBuilding(picture, { paint: lightPaint, width: WIDTH, idPrefix: "building" });
  context.header("content-disposition", `attachment; filename="sevenfold-${file}"`);
  if (file === "building.svg") {
    return context.body(svgWithOutlinedText(svg), 200, { "content-type": "image/svg+xml" });
  }
  return context.body(Uint8Array.from(svgToPng(svg, PNG_WIDTH)), 200, {
    "content-type": "image/png",
  });
}
