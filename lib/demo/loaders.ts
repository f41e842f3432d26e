import { DEMO_SLUG, findDemo } from "@/lib/auth/demo-gate";

/** The path after the language of the demo organization, or `null` when there is none. */
export async function loadDemoPath(): Promise<string | null> {
  return (await findDemo()) && `/organizations/${DEMO_SLUG}`;
}
