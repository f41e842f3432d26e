import { getLocale, getTranslations } from "next-intl/server";
import { signOut } from "@/lib/auth/actions";

/** One's account and the way out, or the way in. */
export async function PersonLinks({ person }: { person: string | null }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("workspace")]);
  if (person === null) {
    return (
      <a href={`/${locale}/sign-in`} className="py-2 hover:underline">
        {t("signIn")}
      </a>
    );
  }
  return (
    <>
      <a href={`/${locale}/account`} className="py-2 hover:underline">
        <span className="sr-only">{t("account")}: </span>
        {person}
      </a>
      <form action={signOut}>
        <button type="submit" className="cursor-pointer py-2 hover:underline">
          {t("signOut")}
        </button>
      </form>
    </>
  );
}
