import type { Messages } from "next-intl";
import type { ReactNode } from "react";
import type { ExpertRows } from "@/lib/assessments/explained-expert";
import { SymbolName } from "./formula";

type Props = { expert: ExpertRows; words: Messages["measured"]["expert"] };

/** The agreement indices of the literature, for who knows them. */
export function MeasuredExpert({ expert, words }: Props) {
  const { items, together, why, intraclass } = expert;
  return (
    <details className="mt-4 print:hidden">
      <summary className="link w-fit cursor-pointer py-2 text-sm">{words.summary}</summary>
      <p className="mt-2 max-w-prose text-sm text-quiet">{why}</p>
      {together && (
        <table className="mt-3 w-full max-w-xl text-left text-sm tabular-nums">
          <thead>
            <tr className="border-b border-rule text-quiet">
              <Head>{words.item}</Head>
              <Head>{words.respondents}</Head>
              <Head>
                <SymbolName name="r" of="wg" />
              </Head>
              <Head>
                <SymbolName name="AD" of="M" />
              </Head>
              <Head>
                <SymbolName name="A" of={null} />
              </Head>
            </tr>
          </thead>
          <tbody>
            {items.map(({ number, respondents, rwg, averageDeviation, vanDerEijkA }) => (
              <Row key={number} name={String(number)}>
                {[respondents, rwg, averageDeviation, vanDerEijkA]}
              </Row>
            ))}
            <Row name={words.together}>{["", together.rwgJ, together.averageDeviationJ, ""]}</Row>
          </tbody>
        </table>
      )}
      <p className="mt-3 text-sm text-quiet">ICC(1), ICC(2): {intraclass}</p>
    </details>
  );
}

function Head({ children }: { children: ReactNode }) {
  return (
    <th scope="col" className="py-2 pr-4 font-normal">
      {children}
    </th>
  );
}

function Row({ name, children }: { name: string; children: readonly string[] }) {
  return (
    <tr className="border-b border-rule">
      <th scope="row" className="py-2 pr-4 font-normal">
        {name}
      </th>
      {children.map((cell, index) => (
        <td key={index} className="py-2 pr-4">
          {cell}
        </td>
      ))}
    </tr>
  );
}
