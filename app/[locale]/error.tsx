"use client";

import { useParams } from "next/navigation";
import { FAILURE } from "@/lib/i18n/failure";

/** The unexpected, said in one place. What was answered is safe in the database. */
export default function Failure({ reset }: { reset: () => void }) {
  const { locale } = useParams<{ locale: string }>();
  const { heading, text, retry } = FAILURE[locale === "en" ? "en" : "nl"];
  return (
    <main className="mx-auto max-w-3xl px-5 py-24 sm:px-8">
      <h1 className="text-4xl">{heading}</h1>
      <p className="mt-4">{text}</p>
      <button type="button" onClick={reset} className="button-primary mt-8">
        {retry}
      </button>
    </main>
  );
}
