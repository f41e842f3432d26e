import { getTranslations } from "next-intl/server";

/** That no mail goes out by itself, wherever somebody sends one. */
export async function KeptMails({ reminders = false }: { reminders?: boolean }) {
  const t = await getTranslations("mail");
  return (
    <p className="mt-4 max-w-prose border-l-4 border-accent py-1 pl-4">
      {t(reminders ? "keptReminders" : "kept")}
    </p>
  );
}
