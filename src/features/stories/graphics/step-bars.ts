import { scaleLinear } from "d3";
import { add, addMark, createSvg, setSize, tenth } from "../../../drawing/element.ts";
import { hatch } from "../../../drawing/hatch.ts";
import { fillOf } from "../../../drawing/mark.ts";
import { wrapText } from "../../../drawing/measure.ts";
import { placeColour } from "../../../drawing/palette.ts";
import { setTspans } from "../../../drawing/paragraphs.ts";
import { printedWith } from "../../../model/lookup.ts";
import type { Data, Text } from "../../../model/types.ts";
import { rowWith } from "../../../tables/row-with.ts";
import { storyNumber, type Reference } from "../story-number.ts";
import type { Graphic, StepOptions } from "./graphic.ts";

/** One bar: what it stands for, what it is called, and from which step on it is drawn. */
export type StepBar = Reference & { name: Text; from: number };

interface BarsOptions {
  /** What the drawing shows, in one sentence. */
  about: Text;
  /** Whose colour derived bars have. */
  place: string;
}

/** Amounts of one unit on one scale from zero, which the steps of a story add one after another; nothing moves. */
export function stepBars(bars: readonly StepBar[], { about, place }: BarsOptions): Graphic {
  const shownAt = (step: number) => bars.filter(({ from }) => from <= step);
  return {
    steps: () => Math.max(...bars.map(({ from }) => from)),
    marks: ({ step }) => shownAt(step).length,
    draw: (options) => {
      const { document, width, step, data, lang } = options;
      const values = bars.map((bar) => valueOf(bar, data));
      const x = scaleLinear([0, Math.max(...values)], [0, Math.min(width, 700) - 2]);
      const svg = createSvg(document, { class: "chart", role: "group", "aria-label": about[lang] });
      let y = 0;
      bars.forEach((bar, index) => {
        const long = Math.max(2, x(values[index] ?? 0));
        y = drawBar(svg, { ...options, bar, place, y, long: tenth(long), shown: bar.from <= step });
      });
      return setSize(svg, { width, height: Math.ceil(y) });
    },
  };
}

type BarOptions = StepOptions & { bar: StepBar; place: string; y: number; long: number; shown: boolean };

/** Draws a bar under its words and returns where the next begins; one that is not yet told leaves its room. */
function drawBar(svg: Element, { bar, place, y, long, shown, width, data, lang }: BarOptions): number {
  const number = storyNumber(bar, { data, lang });
  const words = `${bar.name[lang]}  ${number.cited ? "◇\u00a0" : ""}${number.words}`;
  const lines = wrapText(words, { width: width / 1.2, size: 14 });
  const top = y + lines.length * 18 + 4;
  if (shown) {
    const text = add(svg, { tag: "text", "font-size": 14 });
    setTspans(text, { lines: lines.map((own, n) => ({ words: own, x: 0, y: y + 14 + n * 18 })), lang });
    const title = [bar.name[lang], number.words, number.about].join("\n");
    addMark(svg, { tag: "rect", x: 1, y: top, width: long, height: 16, ...paintOf(bar, { place, data }), title });
  }
  return top + 30;
}

/** In its base unit. */
function valueOf(bar: Reference, data: Data): number {
  const value =
    "figure" in bar
      ? printedWith(bar.figure, data)?.value_base
      : "relation" in bar
        ? rowWith(data.relations, { id: bar.relation })?.computed
        : undefined;
  if (value === undefined) throw new Error(`a bar without a value: ${JSON.stringify(bar)}.`);
  return value;
}

function paintOf(bar: Reference, { place, data }: { place: string; data: Data }) {
  const figure = "figure" in bar ? printedWith(bar.figure, data) : undefined;
  const colour = placeColour(place, data);
  if (!figure) return { fill: hatch(colour), stroke: colour };
  const { fill, fillOpacity, stroke } = fillOf(figure, { data });
  return { fill, "fill-opacity": fillOpacity, stroke };
}
