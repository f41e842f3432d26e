import { getMessages } from "next-intl/server";
import type { ComponentProps } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { AuthPage } from "./auth-page";

type Props = {
  path: string;
  words: { readonly heading: string; readonly lead: string; readonly submit: string };
  action: ComponentProps<typeof ActionForm>["action"];
};

/** A page that asks for an address, to mail a link there. */
export async function AddressPage({ path, words: { heading, lead, submit }, action }: Props) {
  const { auth } = await getMessages();
  return (
    <AuthPage path={path} heading={heading} lead={lead}>
      <ActionForm
        action={action}
        problems={auth.problems}
        submit={submit}
        fields={[
          { name: "email", kind: "email", label: auth.signIn.email, autoComplete: "username" },
        ]}
      />
    </AuthPage>
  );
}
