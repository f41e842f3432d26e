"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { z } from "zod";
import { enqueueMails } from "@/lib/mail/queue";
import { requireMembership } from "./loaders";
import { retryMails } from "./mail-mutations";
import { slugSchema } from "./organization-schema";

const retrySchema = slugSchema.extend({ id: z.union([z.uuid(), z.literal("all")]) });

/** Tries one mail that failed again, or all of them. */
export async function retryFailedMails(form: FormData): Promise<void> {
  const { slug, id } = retrySchema.parse(Object.fromEntries(form));
  const { scope, person } = await requireMembership(slug, "read-audit");
  const ids = await retryMails(scope, id === "all" ? null : id, new Date(), person?.name ?? "");
  await enqueueMails(ids.map((mailId) => ({ organizationId: scope.organizationId, mailId })));
  redirect(`/${await getLocale()}/organizations/${slug}/mail?said=queued`);
}
