import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { AddressPage } from "@/components/auth/address-page";
import { mailPasswordReset } from "@/lib/auth/actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.forgot");
  return { title: t("title") };
}

export default async function ForgotPasswordPage() {
  const { auth } = await getMessages();
  return <AddressPage path="/forgot-password" words={auth.forgot} action={mailPasswordReset} />;
}
