/** What became of one reference case. */
export type Outcome = {
  /** Which case, for a reader. */
  readonly name: string;
  /** What is not as it should be; none when the case passed. */
  readonly misses: readonly string[];
};

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
