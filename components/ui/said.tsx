type Props = { said: string | undefined; texts: Readonly<Record<string, string>> };

/** That something was done, on the page one is led to afterwards. */
export function Said({ said, texts }: Props) {
  const text = said === undefined ? undefined : texts[said];
  if (!text) return null;
  return (
    <p role="status" className="mt-6 border-l-4 border-primary py-1 pl-4">
      {text}
    </p>
  );
}
