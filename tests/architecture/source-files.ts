import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { ROOT } from "../support/process";

/** One import of a file, however it is written. */
export type Import = {
  /** The file in this checkout, from its top folder, or a package as it is written. */
  readonly target: string;
  readonly isPackage: boolean;
  /** Gone once compiled, so that it can neither run anything nor make a cycle. */
  readonly typeOnly: boolean;
  /** The names that are imported; none for a whole module. */
  readonly names: readonly string[];
};

export type SourceFile = {
  /** From the top folder of the checkout, with slashes. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** The variables read from `process.env`; "*" where it is taken as a whole. */
  readonly environment: readonly string[];
};

/** Every source file of the product itself. Not Prisma's client: it is generated. */
export function readSourceFiles(): SourceFile[] {
  return [...["app", "components", "lib"].flatMap(filesBelow), "proxy.ts"]
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("lib/db/generated/"))
    .sort()
    .map((file) => parseSource(file, readFileSync(path.join(ROOT, file), "utf8")));
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" });
  return entries.map((entry) => path.posix.join(folder, entry.replaceAll(path.sep, "/")));
}

/** Reads a source text as the compiler does. */
export function parseSource(file: string, text: string): SourceFile {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const environment: string[] = [];
  const visit = (node: ts.Node): void => {
    const found = importIn(node);
    if (found !== null) imports.push(resolved(file, found));
    const variable = environmentVariableIn(node);
    if (variable !== null) environment.push(variable);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { path: file, lines: text.trimEnd().split("\n").length, imports, environment };
}

type WrittenImport = Pick<Import, "typeOnly" | "names"> & { readonly specifier: ts.Node };

function importIn(node: ts.Node): WrittenImport | null {
  if (ts.isImportDeclaration(node)) {
    const { importClause, moduleSpecifier } = node;
    const bindings = importClause?.namedBindings;
    const named = bindings && ts.isNamedImports(bindings) ? bindings.elements : undefined;
    return imported(moduleSpecifier, named, importClause?.isTypeOnly, importClause?.name);
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    const { exportClause, moduleSpecifier, isTypeOnly } = node;
    const named =
      exportClause && ts.isNamedExports(exportClause) ? exportClause.elements : undefined;
    return imported(moduleSpecifier, named, isTypeOnly);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { specifier: node.argument.literal, typeOnly: true, names: [] };
  }
  const calls = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const specifier = calls ? node.arguments[0] : undefined;
  return specifier === undefined ? null : { specifier, typeOnly: false, names: [] };
}

type NamedElements = readonly (ts.ImportSpecifier | ts.ExportSpecifier)[];

function imported(
  specifier: ts.Node,
  named: NamedElements = [],
  typeOnly = false,
  whole?: ts.Identifier,
): WrittenImport {
  const onlyTypes = named.length > 0 && !whole && named.every((element) => element.isTypeOnly);
  const names = named.map(({ name, propertyName }) => (propertyName ?? name).text);
  return { specifier, typeOnly: typeOnly || onlyTypes, names };
}

const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  paths: { "@/*": [path.join(ROOT, "*")] },
  resolveJsonModule: true,
};

function resolved(file: string, { specifier, typeOnly, names }: WrittenImport): Import {
  const written = ts.isStringLiteral(specifier) ? specifier.text : specifier.getText();
  const isPackage = !/^(\.|@\/)/.test(written);
  return { target: isPackage ? written : fileAt(written, file), isPackage, typeOnly, names };
}

/** The file that is imported; what the compiler does not know, such as a stylesheet, as it is named. */
function fileAt(written: string, from: string): string {
  const { resolvedModule } = ts.resolveModuleName(written, path.join(ROOT, from), OPTIONS, ts.sys);
  if (resolvedModule !== undefined) return path.relative(ROOT, resolvedModule.resolvedFileName);
  return written.startsWith("@/")
    ? written.slice("@/".length)
    : path.posix.join(path.posix.dirname(from), written);
}

/** The variable in `process.env.NAME`; "*" for any other use of `process.env`. */
function environmentVariableIn(node: ts.Node): string | null {
  const takesModule =
    ts.isImportDeclaration(node) &&
    /^["'](node:)?process["']$/.test(node.moduleSpecifier.getText());
  if (takesModule) return "*";
  if (ts.isVariableDeclaration(node) && node.initializer?.getText() === "process") return "*";
  if (!ts.isPropertyAccessExpression(node) || node.getText() !== "process.env") return null;
  return ts.isPropertyAccessExpression(node.parent) ? node.parent.name.text : "*";
}
