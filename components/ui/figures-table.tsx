import { ScrollRegion } from "./scroll-region";

type Props = {
  summary: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
};

/** The figures of a picture, for who cannot see it or wants to read them off. */
export function FiguresTable({ summary, head, rows }: Props) {
  return (
    <details className="mt-6 print:hidden">
      <summary className="link w-fit cursor-pointer py-2 text-sm">{summary}</summary>
      <ScrollRegion label={summary} className="mt-3">
        <table className="w-full text-left text-sm tabular-nums">
          <thead>
            <tr className="border-b border-rule text-quiet">
              {head.map((text) => (
                <th key={text} scope="col" className="py-2 pr-4 font-normal">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={name} className="border-b border-rule">
                <th scope="row" className="py-2 pr-4 font-normal">
                  {name}
                </th>
                {cells.map((cell, index) => (
                  <td key={head[index + 1]} className="py-2 pr-4">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}
