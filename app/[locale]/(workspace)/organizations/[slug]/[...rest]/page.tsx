import { notFound } from "next/navigation";

/** Any address in an organization that no other route knows: inside its frame. */
export default function UnknownPage(): never {
  notFound();
}
