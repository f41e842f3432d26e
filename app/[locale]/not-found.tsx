import { getMessages } from "next-intl/server";
import { MessagePage } from "@/components/ui/message-page";

export default async function NotFound() {
  const { notFound } = await getMessages();
  return <MessagePage {...notFound} path="" />;
}
