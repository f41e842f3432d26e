/** One text and where it stands, as `questions.team.items.mission-1.anchors.0`. */
export type PlacedText = { readonly path: string; readonly text: string };

/** All texts in a tree of objects and arrays, in the order in which they are written. */
export function textsOf(tree: unknown, path = ""): PlacedText[] {
  if (typeof tree === "string") return [{ path, text: tree }];
  if (typeof tree !== "object" || tree === null) {
    throw new Error(`${path} is not a text, an object or an array`);
  }
  return Object.entries(tree).flatMap(([key, value]) =>
    textsOf(value, path === "" ? key : `${path}.${key}`),
  );
}

/** The names of the {places} to fill in a text (also ICU arguments), each once, in ABC order. */
export function placesIn(text: string): string[] {
  const names = [...text.matchAll(/\{(\w+)[,}]/g)].flatMap((match) => match[1] ?? []);
  return [...new Set(names)].sort();
}
