/** What was wrong, next to what caused it. */
export function FormProblem({ id, text }: { id: string; text: string | undefined }) {
  if (!text) return null;
  return (
    <p id={id} role="alert" className="mt-2 text-accent">
      {text}
    </p>
  );
}
