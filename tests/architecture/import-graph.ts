import type { Import, SourceFile } from "./source-files";

/** The files of this checkout that each file makes run: imports of types are gone by then. */
export function runtimeGraph(files: readonly SourceFile[]): ReadonlyMap<string, string[]> {
  const runs = ({ isPackage, typeOnly }: Import) => !isPackage && !typeOnly;
  return new Map(
    files.map(({ path, imports }) => [path, imports.filter(runs).map(({ target }) => target)]),
  );
}

/** Everything that runs when a file does, itself included. */
export function reachableFrom(start: string, graph: ReadonlyMap<string, string[]>): Set<string> {
  const reached = new Set([start]);
  for (const file of reached) for (const next of graph.get(file) ?? []) reached.add(next);
  return reached;
}

/** Each cycle of files once, as "a → b → a". */
export function cycles(graph: ReadonlyMap<string, string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, trail: readonly string[]): void => {
    const from = trail.indexOf(file);
    if (from >= 0) found.push([...trail.slice(from), file].join(" → "));
    if (from >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return found;
}
