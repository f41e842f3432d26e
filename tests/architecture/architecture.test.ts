import { describe, expect, test } from "vitest";
import { cycles, reachableFrom, runtimeGraph } from "./import-graph";
import { type Import, readSourceFiles, type SourceFile } from "./source-files";

// Where code belongs. A failure names the file, what is wrong with it, and where it should go.

/** From the one that knows most to the one that knows least: a domain imports to the right only. */
const DOMAINS = [
  "demo",
  "reports",
  "comparison",
  "workshops",
  "assessments",
  "organizations",
  "auth",
].map((name) => `lib/${name}`);
const SUBJECT = ["lib/framework", "lib/statistics", "lib/drawing", "lib/scoring", "lib/disclosure"];
const PLUMBING = ["lib/db", "lib/mail", "lib/i18n", "lib/env.ts", "lib/errors.ts", "lib/action.ts"];
/** What pages and their parts may use of lib; which files of a domain is decided further down. */
const FOR_PAGES = [...DOMAINS, ...SUBJECT, "lib/i18n", "lib/errors.ts", "lib/action.ts"];

/** What each part may import besides itself. A part that is not here is not in the design. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "lib/framework": [],
  "lib/statistics": [],
  "lib/drawing": [],
  "lib/disclosure": [],
  "lib/scoring": ["lib/framework", "lib/statistics", "lib/drawing"],
  "lib/env.ts": [],
  "lib/errors.ts": [],
  "lib/action.ts": [],
  "lib/db": ["lib/env.ts"],
  "lib/mail": ["lib/env.ts", "lib/framework"],
  "lib/i18n": ["lib/env.ts", "lib/framework"],
  ...Object.fromEntries(
    DOMAINS.map((domain, index) => [
      domain,
      [...DOMAINS.slice(index + 1), ...SUBJECT, ...PLUMBING],
    ]),
  ),
  // The headers are a list of constants, the same for the API, the pages and the static files.
  "lib/api": [
    ...DOMAINS,
    ...SUBJECT,
    "lib/env.ts",
    "lib/errors.ts",
    "lib/db/client.ts",
    "lib/server/security-headers.ts",
  ],
  "lib/server": ["lib/api", ...DOMAINS, "lib/db", "lib/mail", "lib/env.ts"],
  components: FOR_PAGES,
  app: ["components", ...FOR_PAGES],
  "app/api": ["lib/api"],
  "proxy.ts": ["lib/i18n", "lib/server"],
};

/** What to do about an import that is not allowed, by the part that has it. */
const ADVICE: Readonly<Record<string, string>> = {
  "lib/framework": "it knows only itself; what uses it belongs in lib/scoring or a domain",
  "lib/statistics": "it takes numbers and knows no domain; what knows one belongs in lib/scoring",
  "lib/drawing": "it draws plain data; what makes that data belongs in lib/scoring or a domain",
  "lib/disclosure": "it decides on counts alone; what applies its decisions belongs in a domain",
  "lib/scoring": "it goes from a tally to a profile; what stores or shows one belongs in a domain",
  "lib/api": "it translates between HTTP and the domains; work belongs in a domain",
  "lib/server": "it runs the process; what answers a request belongs in lib/api or app",
  components: "props in, markup out; data is loaded by a domain's loaders and passed on by app",
  app: "a route loads and renders; the rest belongs in a domain's loaders or actions, or in components",
  "app/api": "it hands everything to lib/api",
};
const ADVICE_FOR_DOMAINS = `domains import to the right only: ${DOMAINS.join(" → ")}`;
const ADVICE_FOR_PLUMBING = "plumbing knows no domain; what does belongs in a domain";

const files = readSourceFiles();

/** The part of the product that a file belongs to. */
function partOf(path: string): string {
  const [top = "", second = ""] = path.split("/");
  return top === "lib" || path.startsWith("app/api/") ? `${top}/${second}` : top;
}

function isIn(place: string, path: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

/** What a rule has against the imports of some files, each with what to do about it. */
function complaints(
  about: readonly SourceFile[],
  isWrong: (target: Import, path: string) => boolean,
  advice: string | ((path: string) => string),
): string[] {
  const say = typeof advice === "string" ? () => advice : advice;
  return about.flatMap(({ path, imports }) =>
    imports
      .filter((target) => isWrong(target, path))
      .map(({ target }) => `${path} imports ${target}: ${say(path)}`),
  );
}

describe("imports between the parts", () => {
  test("every file is in a part that the design has", () => {
    const strangers = files.filter(({ path }) => MAY_IMPORT[partOf(path)] === undefined);
    const places = Object.keys(MAY_IMPORT).join(", ");
    expect(strangers.map(({ path }) => `${path}: not in the design, which has ${places}`)).toEqual(
      [],
    );
  });

  test("every part imports only what lies below it", () => {
    const isWrong = ({ target, isPackage }: Import, path: string) => {
      const part = partOf(path);
      const allowed = [part, ...(MAY_IMPORT[part] ?? [])];
      return !isPackage && !allowed.some((place) => isIn(place, target));
    };
    const advice = (path: string) => {
      const part = partOf(path);
      return ADVICE[part] ?? (DOMAINS.includes(part) ? ADVICE_FOR_DOMAINS : ADVICE_FOR_PLUMBING);
    };
    expect(complaints(files, isWrong, advice)).toEqual([]);
  });

  test("the framework and disclosure need no package but zod", () => {
    const pure = files.filter(({ path }) => /^lib\/(framework|disclosure)\//.test(path));
    const isWrong = ({ target, isPackage }: Import) => isPackage && target !== "zod";
    expect(complaints(pure, isWrong, "it is pure: keep what needs a package out of it")).toEqual(
      [],
    );
  });

  // Of types alone a cycle does no harm: rules.ts decides on records whose types queries.ts infers.
  test("no file imports itself by way of others", () => {
    expect(cycles(runtimeGraph(files))).toEqual([]);
  });
});

/** The files that a domain folder may have besides small pure ones with telling names. */
const QUERIES_OR_MUTATIONS = /^lib\/[a-z]+\/([a-z-]+-)?(queries|mutations)\.ts$/;
const LOADERS_OR_ACTIONS = /^lib\/[a-z]+\/([a-z-]+-)?(loaders|actions)\.ts$/;

/** A gate finds out who is asking and mints the scope that queries and mutations take. */
const GATES = [
  "lib/assessments/links.ts",
  "lib/auth/demo-gate.ts",
  "lib/auth/gate.ts",
  "lib/auth/invitation-gate.ts",
  "lib/workshops/gate.ts",
  // What the process does by itself, nobody asks for: it knows from the database whose it is.
  "lib/server/due-rounds.ts",
  "lib/server/mail-delivery.ts",
];

/** What works for the installation as a whole, or before it is known whose data it is about. */
const INSTALLATION = /^lib\/(auth|db|server)\//;

/** Read for loaders and for the API alike, which must do without Next. */
const READERS = [
  "lib/assessments/result.ts",
  "lib/assessments/unit-result.ts",
  "lib/comparison/history-reader.ts",
  "lib/comparison/overview-reader.ts",
  "lib/comparison/side-reader.ts",
];

describe("a domain folder", () => {
  const domainFiles = files.filter(({ path }) => DOMAINS.includes(partOf(path)));

  test("touches the database in queries.ts and mutations.ts only, as do lib/db and lib/server", () => {
    const others = files.filter(
      ({ path }) =>
        !QUERIES_OR_MUTATIONS.test(path) &&
        !INSTALLATION.test(path) &&
        !isIn("lib/api/health.ts", path),
    );
    expect(
      complaints(
        others,
        ({ target }) =>
          (isIn("lib/db", target) && target !== "lib/db/scope.ts") ||
          /^(@prisma\/|pg$)/.test(target),
        "reading belongs in the domain's queries.ts, writing in its mutations.ts",
      ),
    ).toEqual([]);
  });

  test("hands rows to pages through loaders.ts and actions.ts, never directly", () => {
    const pages = files.filter(({ path }) => !isIn("lib", path));
    expect(
      complaints(
        pages,
        ({ target }) => QUERIES_OR_MUTATIONS.test(target),
        "read in the domain's loaders.ts, write in its actions.ts",
      ),
    ).toEqual([]);
  });

  test("uses Next in loaders.ts and actions.ts only", () => {
    const others = domainFiles.filter(({ path }) => !LOADERS_OR_ACTIONS.test(path));
    expect(
      complaints(
        others,
        ({ target }) => /^(next|next-intl|react)(\/|$)/.test(target),
        "requests and cookies belong in the domain's loaders.ts or actions.ts, markup in components",
      ),
    ).toEqual([]);
  });

  test("has besides schema, rules, queries, mutations, loaders and actions only pure files", () => {
    const others = domainFiles.filter(
      ({ path }) =>
        !QUERIES_OR_MUTATIONS.test(path) &&
        !LOADERS_OR_ACTIONS.test(path) &&
        ![...GATES, ...READERS].includes(path),
    );
    expect(
      complaints(
        others,
        ({ target, typeOnly }) =>
          !typeOnly &&
          (QUERIES_OR_MUTATIONS.test(target) ||
            LOADERS_OR_ACTIONS.test(target) ||
            [...GATES, ...READERS].includes(target)),
        "a file with a name of its own computes; what reads or writes belongs in loaders.ts or actions.ts",
      ),
    ).toEqual([]);
  });

  test("mints a scope in its gate only", () => {
    const others = files.filter(({ path }) => !GATES.includes(path));
    expect(
      complaints(
        others,
        ({ names }) => names.includes("mintScope"),
        `whose data may be read is decided by a gate (${GATES.join(", ")}); take its scope`,
      ),
    ).toEqual([]);
  });

  test("reaches one organization's data at a time", () => {
    const others = files.filter(({ path }) => !INSTALLATION.test(path));
    expect(
      complaints(
        others,
        ({ names }) => names.includes("unscopedDatabase"),
        "take a scope and use inOrganization: then PostgreSQL itself keeps others' rows away",
      ),
    ).toEqual([]);
  });
});

describe("the process", () => {
  // Next replaces process.env.NODE_ENV when it builds; in the proxy, nothing else would be the same
  // in a build and in development.
  const reads = (file: SourceFile) =>
    file.environment.filter((name) => !(file.path === "proxy.ts" && name === "NODE_ENV"));

  test("reads its environment in lib/env.ts, and otherwise in lib/server only", () => {
    const others = files.filter(({ path }) => path !== "lib/env.ts" && !isIn("lib/server", path));
    const found = others.flatMap((file) =>
      reads(file).map((name) => `${file.path} reads process.env (${name}): add it to lib/env.ts`),
    );
    expect(found).toEqual([]);
  });

  test("runs the API in front of Next, so nothing that the API uses needs Next", () => {
    const used = reachableFrom("lib/api/app.ts", runtimeGraph(files));
    expect(
      complaints(
        files.filter(({ path }) => used.has(path)),
        ({ target, typeOnly }) =>
          !typeOnly && /^(server-only$|(next|next-intl)(\/|$))/.test(target),
        "the API uses this file outside Next, where this package throws",
      ),
    ).toEqual([]);
  });
});

describe("files", () => {
  const VAGUE = ["util", "utils", "helper", "helpers", "misc", "common", "shared"];
  const LONGEST = 320;

  test("are named after what is in them", () => {
    const vague = files.filter(({ path }) =>
      path.split(/[/.-]/).some((word) => VAGUE.includes(word)),
    );
    expect(
      vague.map(({ path }) => `${path}: say what it holds; if that is several things, split it`),
    ).toEqual([]);
  });

  test("can be read in one sitting, the wording aside, which is data", () => {
    const long = files.filter(
      ({ path, lines }) => lines > LONGEST && !/^lib\/framework\/wording\/(nl|en)\//.test(path),
    );
    expect(
      long.map(({ path, lines }) => `${path} has ${lines} lines: it is asking to be two files`),
    ).toEqual([]);
  });
});

test("the rules above look at every part of the product", () => {
  const parts = new Set(files.map(({ path }) => partOf(path)));
  for (const part of ["app", "app/api", "components", "proxy.ts", ...SUBJECT, "lib/assessments"]) {
    expect(parts).toContain(part);
  }
});
