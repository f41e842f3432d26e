import { pagePaint } from "@/lib/drawing/paint";
import type { DrawingOptions } from "@/lib/drawing/shapes";
import { Drawing } from "./drawing";

type Props = {
  draw: (options: DrawingOptions) => string;
  /** Different for every picture on a page. */
  name: string;
  wide?: number;
};

const NARROW = 350;
const WIDE = 1020;

/** The same picture for a phone and for wider screens and paper; the other one is not shown. */
export function ResponsiveDrawing({ draw, name, wide = WIDE }: Props) {
  return (
    <>
      <Drawing
        className="sm:hidden print:hidden"
        svg={draw({ paint: pagePaint, width: NARROW, idPrefix: `${name}-narrow` })}
      />
      <Drawing
        className="hidden sm:block print:block"
        svg={draw({ paint: pagePaint, width: wide, idPrefix: `${name}-wide` })}
      />
    </>
  );
}
