import { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { may, openMembership } from "@/lib/auth/gate";
import { LOCALES } from "@/lib/framework/locales";
import { listUnits } from "@/lib/organizations/unit-queries";
import { formatSpreadsheet } from "@/lib/organizations/unit-spreadsheet";
import { formatCsv, unitTable } from "@/lib/organizations/unit-table";

const querySchema = z.object({ locale: z.enum(LOCALES).catch("nl") });

const CSV_TYPE = "text/csv; charset=utf-8";
const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The open units of an organization as a file that can be imported again. */
export const units = new OpenAPIHono().get("/:slug/:file{units\\.(csv|xlsx)}", async (context) => {
  const { slug, file } = context.req.param();
  const membership = await openMembership(context.req.raw.headers, slug);
  if (!membership || !may(membership, "export")) {
    return context.json({ reason: "not-found" }, 404);
  }
  const { locale } = querySchema.parse(context.req.query());
  const table = unitTable(await listUnits(membership.scope), locale);
  const name = `${locale === "nl" ? "onderdelen" : "units"}-${membership.organization.slug}`;
  if (file === "units.csv") {
    context.header("content-disposition", `attachment; filename="${name}.csv"`);
    return context.body(formatCsv(table, locale), 200, { "content-type": CSV_TYPE });
  }
  context.header("content-disposition", `attachment; filename="${name}.xlsx"`);
  return context.body(await formatSpreadsheet(table), 200, { "content-type": XLSX_TYPE });
});
