/**
 * An undirected graph with whole-number weights on its edges. Vertices are numbered from 0; it starts
 * with one, and grows by splitting a vertex in two.
 */
export class CutGraph {
  /** Per vertex, by the vertex at the other end: the weight, or what a flow leaves of it. */
  readonly #vertices: Map<number, number>[] = [new Map()];
  readonly #forward = new Reached();
  readonly #backward = new Reached();

  /**
   * Splits a vertex in two: the new one takes over `weights` (by vertex at the other end) from its
   * edges. A weight to `vertex` itself was a loop, and becomes an edge between the two.
   *
   * @param weights is kept by the graph
   * @returns the number of the new vertex
   */
  splitOff(vertex: number, weights: Map<number, number>): number {
    const created = this.#vertices.push(weights) - 1;
    for (const [other, weight] of weights) {
      this.#edges(other).set(created, weight);
      if (other !== vertex) this.#add(vertex, other, -weight);
    }
    return created;
  }

  /** Undoes the last `splitOff`, which was from `vertex`. */
  mergeBack(vertex: number): void {
    const last = this.#vertices.length - 1;
    const weights = this.#edges(last);
    this.#vertices.pop();
    for (const [other, weight] of weights) {
      this.#edges(other).delete(last);
      if (other !== vertex) this.#add(vertex, other, weight);
    }
  }

  /**
   * The least total weight of edges that keeps two vertices apart when taken away: 0 when they are
   * apart already, and `limit` when it is that or more. It equals the greatest flow between them
   * (Ford and Fulkerson, 1956), found path by path.
   *
   * @throws {RangeError} when the graph has no such vertex
   */
  leastCut(a: number, b: number, limit: number): number {
    const pushed: { path: readonly number[]; flow: number }[] = [];
    let total = 0;
    while (total < limit) {
      const path = this.#findPath(a, b);
      if (path === null) break;
      const flow = this.#narrowest(path);
      total += flow;
      this.#push(path, flow);
      pushed.push({ path, flow });
    }
    for (const { path, flow } of pushed) this.#push(path, -flow);
    return Math.min(total, limit);
  }

  #edges(vertex: number): Map<number, number> {
    const edges = this.#vertices[vertex];
    if (edges === undefined) throw new RangeError(`The graph has no vertex ${vertex}.`);
    return edges;
  }

  #weight(from: number, to: number): number {
    return this.#edges(from).get(to) ?? 0;
  }

  #add(a: number, b: number, weight: number): void {
    const sum = this.#weight(a, b) + weight;
    if (sum === 0) {
      this.#edges(a).delete(b);
      this.#edges(b).delete(a);
    } else {
      this.#edges(a).set(b, sum);
      this.#edges(b).set(a, sum);
    }
  }

  #narrowest(path: readonly number[]): number {
    let least = Number.POSITIVE_INFINITY;
    for (let step = 1; step < path.length; step++) {
      least = Math.min(least, this.#weight(path[step - 1] ?? 0, path[step] ?? 0));
    }
    return least;
  }

  /** Leaves on each edge, in each direction, the weight that more flow can still use. */
  #push(path: readonly number[], flow: number): void {
    for (let step = 1; step < path.length; step++) {
      const from = path[step - 1] ?? 0;
      const to = path[step] ?? 0;
      this.#edges(from).set(to, this.#weight(from, to) - flow);
      this.#edges(to).set(from, this.#weight(to, from) + flow);
    }
  }

  /**
   * A path with weight left on every step. It searches from both ends, an edge at a time in turn:
   * some vertices have thousands of edges, and most paths are short.
   */
  #findPath(a: number, b: number): number[] | null {
    const forward = this.#forward;
    const backward = this.#backward;
    forward.restart(a);
    backward.restart(b);
    let ahead: Iterator<number> = this.#edges(a).keys();
    let behind: Iterator<number> = this.#edges(b).keys();
    for (;;) {
      const next = ahead.next();
      if (next.done) {
        if (!forward.advance()) return null;
        ahead = this.#edges(forward.vertex).keys();
      } else if (this.#weight(forward.vertex, next.value) > 0 && forward.reach(next.value)) {
        if (backward.has(next.value)) return this.#join(next.value);
      }
      const last = behind.next();
      if (last.done) {
        if (!backward.advance()) return null;
        behind = this.#edges(backward.vertex).keys();
      } else if (this.#weight(last.value, backward.vertex) > 0 && backward.reach(last.value)) {
        if (forward.has(last.value)) return this.#join(last.value);
      }
    }
  }

  #join(meeting: number): number[] {
    return [...this.#forward.trace(meeting).reverse(), ...this.#backward.trace(meeting).slice(1)];
  }
}

/** The vertices that a search has reached, in order, each with the one it was reached from. */
class Reached {
  readonly #from: number[] = [];
  #queue: number[] = [];
  #head = 0;

  restart(vertex: number): void {
    for (const reached of this.#queue) this.#from[reached] = -1;
    this.#queue = [vertex];
    this.#from[vertex] = vertex;
    this.#head = 0;
  }

  /** The vertex from which the search goes on. */
  get vertex(): number {
    return this.#queue[this.#head] ?? -1;
  }

  advance(): boolean {
    this.#head++;
    return this.#head < this.#queue.length;
  }

  has(vertex: number): boolean {
    return (this.#from[vertex] ?? -1) >= 0;
  }

  /** Whether the vertex was reached for the first time. */
  reach(vertex: number): boolean {
    if (this.has(vertex)) return false;
    this.#from[vertex] = this.vertex;
    this.#queue.push(vertex);
    return true;
  }

  trace(vertex: number): number[] {
    const path = [vertex];
    for (let at = vertex; this.#from[at] !== at; path.push(at)) at = this.#from[at] ?? at;
    return path;
  }
}
