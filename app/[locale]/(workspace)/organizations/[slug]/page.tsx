import type { Metadata } from "next";
import { OrganizationHome } from "@/components/workspace/organization-home";
import { loadHome } from "@/lib/assessments/home-loaders";
import { loadOverview } from "@/lib/organizations/organization-loaders";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organization } = await loadOverview((await params).slug);
  return { title: organization.name };
}

export default async function OrganizationPage({ params }: Props) {
  return <OrganizationHome {...(await loadHome((await params).slug))} />;
}
