import type { ReactNode } from "react";
import { WorkspaceFrame } from "@/components/workspace/workspace-frame";
import { loadFrame } from "@/lib/organizations/organization-loaders";

type Props = { children: ReactNode; params: Promise<{ slug: string }> };

/** Draws the frame; what a page shows, it asks for itself. */
export default async function OrganizationLayout({ children, params }: Props) {
  return <WorkspaceFrame frame={await loadFrame((await params).slug)}>{children}</WorkspaceFrame>;
}
