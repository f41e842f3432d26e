import { notFound } from "next/navigation";

/** Any address that no other route knows, in the reader's language. */
export default function UnknownPage(): never {
  notFound();
}
