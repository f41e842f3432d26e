import { Fragment } from "react";
import type { FormulaLines } from "@/lib/assessments/explained-rows";
import type { FormulaSymbol } from "@/lib/scoring/expression";
import type { FormulaPart } from "@/lib/scoring/written-formula";

/** A formula as text: in symbols, in numbers, and what it comes to; on a phone line under line. */
export function Formula({ symbol, lines }: FormulaLines) {
  const column = (index: number) => (symbol || index > 0 ? "col-start-2" : "col-span-2");
  // A line stays in one piece where it can; the first stays with its symbol.
  const flow = (index: number) => (index === 0 ? "md:inline" : "md:inline-block");
  const weight = (index: number) => (index === lines.length - 1 ? "font-medium" : "");
  return (
    <p className="grid grid-cols-[auto_1fr] gap-x-2 font-serif text-lg leading-relaxed lining-nums tabular-nums md:block">
      {symbol && (
        <span>
          <SymbolName {...symbol} />
        </span>
      )}{" "}
      {lines.map((line, index) => (
        <Fragment key={index}>
          <span className={`${column(index)} ${flow(index)} ${weight(index)} md:mr-1`}>
            {(symbol || index > 0) && "= "}
            {line.map((part, place) => (
              <Part key={place} part={part} />
            ))}
          </span>{" "}
        </Fragment>
      ))}
    </p>
  );
}

function Part({ part }: { part: FormulaPart }) {
  return typeof part === "string" ? part : <SymbolName {...part} />;
}

/** One letter leans, as in any formula; a name of several stands upright, lest it read as a product. */
export function SymbolName({ name, of }: FormulaSymbol) {
  return (
    <var className="whitespace-nowrap not-italic">
      {name
        .split(/([A-Za-z]+)/)
        .map((run, index) => (/^[A-Za-z]$/.test(run) ? <i key={index}>{run}</i> : run))}
      {of !== null && <sub className="text-[0.7em] leading-none">{of}</sub>}
    </var>
  );
}
