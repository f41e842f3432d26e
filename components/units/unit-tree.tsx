import { getTranslations } from "next-intl/server";
import type { UnitNode } from "@/lib/organizations/unit-content";

/** Deeper than this, a unit's own page goes on. */
const DEEPEST = 10;

/** A tree of at most so many units is shown unfolded. */
const SMALL = 60;

type Props = { nodes: readonly UnitNode[]; base: string; label: string };

/** Units that fold open, each with a link to its own page. */
export async function UnitTree({ nodes, base, label }: Props) {
  const t = await getTranslations("units");
  const count = nodes.reduce((sum, { below }) => sum + 1 + below, 0);
  const words = {
    below: (below: number) => t("below", { count: below }),
    deeper: (below: number) => t("deeper", { count: below }),
    kind: (kind: UnitNode["socialSystem"]) => t(`kinds.${kind}`),
  };
  return (
    <section aria-label={label} className="mt-4">
      <Branch nodes={nodes} depth={0} shared={{ base, words, unfolded: count <= SMALL }} />
    </section>
  );
}

type Shared = {
  base: string;
  unfolded: boolean;
  words: {
    below: (count: number) => string;
    deeper: (count: number) => string;
    kind: (kind: UnitNode["socialSystem"]) => string;
  };
};

type BranchProps = { nodes: readonly UnitNode[]; depth: number; shared: Shared };

function Branch({ nodes, depth, shared }: BranchProps) {
  const indent = depth === 0 ? "" : "ml-1 border-l border-rule pl-4 sm:pl-5";
  return (
    <ul className={indent}>
      {nodes.map((node) => (
        <li key={node.id}>
          <Twig node={node} depth={depth} shared={shared} />
        </li>
      ))}
    </ul>
  );
}

function Twig({ node, depth, shared }: { node: UnitNode; depth: number; shared: Shared }) {
  const { base, words, unfolded } = shared;
  const href = `${base}/${node.id}`;
  const name = (
    <a href={href} className="link py-2">
      {node.name}
    </a>
  );
  if (node.children.length === 0) {
    return (
      <p className="py-2">
        {name} <span className="text-sm text-quiet">{words.kind(node.socialSystem)}</span>
      </p>
    );
  }
  return (
    <>
      <p className="pt-2">{name}</p>
      <details open={unfolded || depth === 0}>
        <summary className="w-fit cursor-pointer py-1 text-sm text-quiet">
          <span className="sr-only">{node.name}: </span>
          {words.kind(node.socialSystem)} · {words.below(node.below)}
        </summary>
        {depth < DEEPEST ? (
          <Branch nodes={node.children} depth={depth + 1} shared={shared} />
        ) : (
          <a href={href} className="link ml-5 inline-block py-2">
            {words.deeper(node.below)}
          </a>
        )}
      </details>
    </>
  );
}
