import { scaleLinear } from "d3";
import { addMark, add, createSvg, setSize, tenth } from "../../../drawing/element.ts";
import { fillOf } from "../../../drawing/mark.ts";
import { wrapText } from "../../../drawing/measure.ts";
import { setTspans } from "../../../drawing/paragraphs.ts";
import { hiddenTotal } from "../../../charts/hidden-total.ts";
import type { ChartRow, Data } from "../../../model/types.ts";
import { counted } from "../../../model/plural.ts";
import { rangeOf } from "../../../model/range-of.ts";
import type { Graphic } from "./graphic.ts";

/** The totals that each share allows, then the one that fits all. */
const rowsOf = (data: Data): readonly ChartRow[] => hiddenTotal.select(data);

const line = 46;

/** A number that no report prints, pinned down share by share: each step draws one share's range and what is left. */
export const narrowing: Graphic = {
  steps: (data) => rowsOf(data).length - 1,
  marks: ({ step }) => step + 1,
  draw: ({ document, width, step, data, lang }) => {
    const shares = rowsOf(data).slice(0, -1);
    const shown = shares.slice(0, step).map((row) => ({ row, ...rangeOf(row.of) }));
    const all = shares.map(({ of }) => rangeOf(of));
    const from = Math.floor(Math.min(...all.map(({ low }) => low)));
    const to = Math.ceil(Math.max(...all.map(({ high }) => high)));
    const x = scaleLinear([from, to], [14, width - 14]);
    const svg = createSvg(document, { class: "chart", role: "group", "aria-label": words.about[lang] });
    const fits = (n: number) => shown.every(({ low, high }) => low <= n && n <= high);
    const left = wholeNumbers(from, to).filter(fits);
    shown.forEach(({ row, low, high }, index) => {
      const y = index * line;
      const label = row.group?.[lang] ?? "";
      const told = words.allows[lang](wholeNumbers(from, to).filter((n) => low <= n && n <= high));
      drawLabel(svg, { text: label, y: y + 14, width, lang });
      addMark(svg, {
        tag: "rect",
        x: tenth(x(low)),
        y: y + 22,
        width: tenth(Math.max(2, x(high) - x(low))),
        height: 10,
        ...painted(row, data),
        title: `${label}\n${told}`,
      });
    });
    const bottom = shares.length * line + 10;
    const rest = add(svg, { tag: "g" });
    const mark = addMark(rest, { tag: "g", title: words.left[lang](left) });
    for (const n of wholeNumbers(from, to)) {
      const ok = left.includes(n);
      const dot = { cx: tenth(x(n)), cy: bottom, r: ok ? 6 : 3 };
      add(mark, { tag: "circle", ...dot, fill: ok ? "var(--ink)" : "none", stroke: ok ? "var(--ink)" : "var(--rule)" });
      if (ok && (left.length < 7 || n === left[0] || n === left.at(-1)))
        add(mark, {
          tag: "text",
          x: tenth(x(n)),
          y: bottom + 24,
          "text-anchor": "middle",
          "font-size": 13,
          text: String(n),
        });
    }
    drawLabel(svg, { text: words.left[lang](left), y: bottom + 48, width, lang });
    return setSize(svg, { width, height: bottom + 78 });
  },
};

function wholeNumbers(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function drawLabel(
  svg: Element,
  { text, y, width, lang }: { text: string; y: number; width: number; lang: "zh" | "en" },
): void {
  const lines = wrapText(text, { width: width / 1.15, size: 13 });
  const label = add(svg, { tag: "text", "font-size": 13, fill: "var(--muted)" });
  setTspans(label, { lines: lines.map((own, n) => ({ words: own, x: 0, y: y + n * 16 })), lang });
}

function painted({ of }: ChartRow, data: Data) {
  const { fill, fillOpacity, stroke } = fillOf(of, { data });
  return { fill, "fill-opacity": fillOpacity, stroke };
}

const ends = (numbers: readonly number[]): string =>
  numbers.length > 1 ? `${numbers[0] ?? ""}–${numbers.at(-1) ?? ""}` : String(numbers[0] ?? "");

const words = {
  about: { zh: "每个占比容许的总数，和还剩下的", en: "The totals that each share allows, and those that are left" },
  allows: {
    zh: (numbers: readonly number[]) => `容许${ends(numbers)}，共${numbers.length}个整数`,
    en: (numbers: readonly number[]) => `allows ${ends(numbers)}: ${counted(numbers.length, "whole number")}`,
  },
  left: {
    zh: (numbers: readonly number[]) =>
      numbers.length === 1 ? `只剩${ends(numbers)}` : `还剩${numbers.length}个整数：${ends(numbers)}`,
    en: (numbers: readonly number[]) =>
      numbers.length === 1
        ? `Only ${ends(numbers)} is left`
        : `${numbers.length} whole numbers are left: ${ends(numbers)}`,
  },
};
