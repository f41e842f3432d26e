import { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { openLink } from "@/lib/assessments/links";
import { RESULT_VIEWS, readMoment } from "@/lib/assessments/result";
import { disclosedPicture } from "@/lib/assessments/result-content";
import { drawBuilding } from "@/lib/drawing/building";
import { lightPaint } from "@/lib/drawing/paint";
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
    const { socialSystem } = link.round.unit;
    const { release } = moment;
    const disclosing = { wording: wordingFor(locale), locale, socialSystem, release };
    const picture = disclosedPicture(moment.profile, disclosing);
    const svg = drawBuilding(picture, { paint: lightPaint, width: WIDTH, idPrefix: "building" });
    const file = context.req.param("file");
    context.header("content-disposition", `attachment; filename="sevenfold-${file}"`);
    if (file === "building.svg") {
      return context.body(svgWithOutlinedText(svg), 200, { "content-type": "image/svg+xml" });
    }
    return context.body(Uint8Array.from(svgToPng(svg, PNG_WIDTH)), 200, {
      "content-type": "image/png",
    });
  },
);
