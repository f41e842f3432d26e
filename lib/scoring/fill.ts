type Values = Readonly<Record<string, string | number>>;

/**
 * A text from its template: every {place} is filled.
 *
 * @throws Error when a place has no value: the template and the code do not fit
 */
export function fill(template: string, values: Values): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, place: string) => {
    const value = values[place];
    if (value === undefined) throw new Error(`No value for {${place}} in "${template}".`);
    return String(value);
  });
}

/** A sentence from its template: filled, and with a capital. */
export function fillSentence(template: string, values: Values): string {
  const text = fill(template, values);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
