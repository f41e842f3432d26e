import type { ReactNode } from "react";
import { SiteFrame } from "@/components/ui/site-frame";

type Props = { path: string; heading: string; lead?: string; children: ReactNode };

/** A page on the way in: one question at a time. */
export function AuthPage({ path, heading, lead, children }: Props) {
  return (
    <SiteFrame path={path} width="reading">
      <h1 className="mt-10 text-4xl sm:text-5xl">{heading}</h1>
      {lead && <p className="mt-4 max-w-prose text-quiet">{lead}</p>}
      <div className="mt-8">{children}</div>
    </SiteFrame>
  );
}
