"use client";

import { passkeyClient } from "@better-auth/passkey/client";
import { createAuthClient } from "better-auth/react";
import { useState, useSyncExternalStore } from "react";
import { FormProblem } from "@/components/ui/form-problem";

const client = createAuthClient({ plugins: [passkeyClient()] });

type Props = { label: string; problem: string };

/** Makes a passkey, where the browser knows what that is. */
export function AddPasskey({ label, problem }: Props) {
  const [failed, setFailed] = useState(false);
  const able = useSyncExternalStore(
    () => () => {},
    () => "PublicKeyCredential" in window,
    () => false,
  );
  if (!able) return null;
  const add = async () => {
    setFailed(false);
    const { error } = await client.passkey.addPasskey();
    if (error) setFailed(true);
    else window.location.assign("?said=passkey-added");
  };
  return (
    <div className="mt-4">
      <button type="button" onClick={add} className="button-outline">
        {label}
      </button>
      <FormProblem id="add-passkey-problem" text={failed ? problem : undefined} />
    </div>
  );
}
