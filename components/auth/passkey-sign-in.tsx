"use client";

import { passkeyClient } from "@better-auth/passkey/client";
import { createAuthClient } from "better-auth/react";
import { useState, useSyncExternalStore } from "react";
import { FormProblem } from "@/components/ui/form-problem";

const client = createAuthClient({ plugins: [passkeyClient()] });

type Props = { label: string; problem: string; to: string };

/** Signs in with a passkey, where the browser knows what that is. */
export function PasskeySignIn({ label, problem, to }: Props) {
  const [failed, setFailed] = useState(false);
  const able = useSyncExternalStore(
    () => () => {},
    () => "PublicKeyCredential" in window,
    () => false,
  );
  if (!able) return null;
  const signIn = async () => {
    setFailed(false);
    const { error } = await client.signIn.passkey();
    if (error) setFailed(true);
    else window.location.assign(to);
  };
  return (
    <div>
      <button type="button" onClick={signIn} className="button-outline">
        {label}
      </button>
      <FormProblem id="passkey-problem" text={failed ? problem : undefined} />
    </div>
  );
}
