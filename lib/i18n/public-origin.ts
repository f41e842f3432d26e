import { headers } from "next/headers";
import { environment } from "@/lib/env";

/** The beginning of the links that people share: as configured, else as this request was addressed. */
export async function publicOrigin(): Promise<string> {
  const { PUBLIC_URL } = environment();
  if (PUBLIC_URL) return PUBLIC_URL;
  const asked = await headers();
  const protocol = asked.get("x-forwarded-proto") ?? "http";
  return `${protocol}://${asked.get("x-forwarded-host") ?? asked.get("host") ?? "localhost"}`;
}
