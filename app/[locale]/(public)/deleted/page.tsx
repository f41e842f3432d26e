import { getMessages } from "next-intl/server";
import { MessagePage } from "@/components/ui/message-page";

export default async function DeletedPage() {
  const { deleted } = await getMessages();
  return <MessagePage {...deleted} path="/deleted" />;
}
