import { getTranslations } from "next-intl/server";
import { ReadingColumn } from "@/components/workspace/reading-column";

/** Inside the frame, so that who took a wrong turn is still in the organization. */
export default async function NotFound() {
  const t = await getTranslations("workspace.notFound");
  return (
    <ReadingColumn>
      <h1 className="text-4xl sm:text-5xl">{t("heading")}</h1>
      <p className="mt-5 max-w-prose text-lg">{t("text")}</p>
    </ReadingColumn>
  );
}
