import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { AddressPage } from "@/components/auth/address-page";
import { mailSignInLink } from "@/lib/auth/actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.link");
  return { title: t("title") };
}

export default async function LinkPage() {
  const { auth } = await getMessages();
  return <AddressPage path="/sign-in/link" words={auth.link} action={mailSignInLink} />;
}
