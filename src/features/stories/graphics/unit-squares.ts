import { addMark, createSvg, setSize, tenth, add } from "../../../drawing/element.ts";
import { fillOf } from "../../../drawing/mark.ts";
import { wrapText } from "../../../drawing/measure.ts";
import { setTspans } from "../../../drawing/paragraphs.ts";
import { circumstanceWords } from "../../../model/circumstances.ts";
import { formatQuantity } from "../../../model/format.ts";
import { indicatorName } from "../../../i18n/names.ts";
import { pickOne } from "../../../model/pick.ts";
import type { Data, Figure } from "../../../model/types.ts";
import type { Graphic, StepOptions } from "./graphic.ts";

/** What a square stands for: 1 billion yuan. */
const unit = 1e9;

const city = { place: "150200", period_start: "2022-01-01", period_end: "2022-12-31", dimension: "" };

/** The accounts in the order in which the story comes to them. */
const accounts = (data: Data): readonly Figure[] =>
  [
    { indicator: "agreed-investment" },
    // Printed twice, once cut short at the end of its line.
    { indicator: "funds-outside", printed: "577.22亿元" },
    { indicator: "completed-investment" },
  ].map((wanted) => pickOne(data, { ...city, ...wanted }));

/**
 * Three accounts of one city and year: the first as squares, the others as numbers set apart from it, for they may not
 * share a scale. Each step adds one.
 */
export const unitSquares: Graphic = {
  steps: (data) => accounts(data).length,
  marks: ({ step }) => step,
  draw: ({ document, width, step, data, lang }) => {
    const svg = createSvg(document, { class: "chart", role: "group", "aria-label": key[lang] });
    const all = accounts(data);
    let y = 0;
    all.forEach((figure, index) => {
      const draw = index === 0 ? drawSquares : drawNumber;
      y = draw(svg, { figure, y, shown: index < step, width, data, lang }) + 14;
    });
    const lines = wrapText(key[lang], { width: width / 1.2, size: 12.5 });
    const words = add(svg, { tag: "text", "font-size": 12.5, fill: "var(--muted)", class: "heard" });
    setTspans(words, { lines: lines.map((own, n) => ({ words: own, x: 0, y: y + 8 + n * 17 })), lang });
    return setSize(svg, { width, height: Math.ceil(y + lines.length * 17) });
  },
};

const key = {
  zh: "每格10亿元。三本账各记各的，互相含不含，报道没有说：另两个数不是方格里“已到”的一块，所以不画成方格",
  en: "One square: CNY 1 bn. Three accounts; whether one is within another is not stated: the other two are not an “arrived” share of the squares, and so are not drawn among them",
};

type Account = Omit<StepOptions, "document" | "step"> & { figure: Figure; y: number; shown: boolean };

/** Draws an account as its number alone, below `y`, and returns where it ends; one not yet told leaves its room. */
function drawNumber(svg: Element, { figure, y, shown, width, data, lang }: Account): number {
  const name = indicatorName(figure.indicator, { data, lang });
  const value = formatQuantity(figure, { data, lang });
  const lines = wrapText(`${name}  ${value}`, { width: width / 1.2, size: 15 });
  const bottom = y + lines.length * 20 + 14;
  if (!shown) return bottom;
  const { stroke } = fillOf(figure, { data });
  const title = [name, value, ...circumstanceWords(figure, { data, lang })].join("\n");
  const d = `M0.5 ${tenth(y)}v${tenth(bottom - y)}`;
  addMark(svg, { tag: "path", d, fill: "none", stroke, title });
  const label = add(svg, { tag: "text", "font-size": 15, "font-weight": 700 });
  setTspans(label, { lines: lines.map((words, n) => ({ words, x: 12, y: y + 22 + n * 20 })), lang });
  return bottom;
}

/** The same as squares, under its number. */
function drawSquares(svg: Element, { figure, y, shown, width, data, lang }: Account): number {
  const name = indicatorName(figure.indicator, { data, lang });
  const value = formatQuantity(figure, { data, lang });
  const words = wrapText(`${name}  ${value}`, { width: width / 1.2, size: 15 });
  const top = y + words.length * 20 + 6;
  const { columns, step } = grid(width);
  const count = figure.value_base / unit;
  const height = Math.ceil(count / columns) * step;
  if (!shown) return top + height;
  const label = add(svg, { tag: "text", "font-size": 15, "font-weight": 700 });
  setTspans(label, { lines: words.map((line, n) => ({ words: line, x: 0, y: y + 15 + n * 20 })), lang });
  const title = [name, value, ...circumstanceWords(figure, { data, lang })].join("\n");
  const { fill, stroke } = fillOf(figure, { data });
  addMark(svg, { tag: "path", d: squares(count, { columns, step, top }), fill, stroke, title });
  return top + height;
}

/** How many squares stand in a row, and how far they are apart. */
function grid(width: number): { columns: number; step: number } {
  const columns = width < 480 ? 40 : 50;
  return { columns, step: tenth(Math.min(width, 700) / columns) };
}

/** So many squares row by row, the last as wide as what is left of it. */
function squares(count: number, { columns, step, top }: { columns: number; step: number; top: number }): string {
  const size = step - 1.5;
  return Array.from({ length: Math.ceil(count) }, (_, index) => {
    const part = Math.min(1, count - index);
    const [x, y] = [(index % columns) * step, top + Math.floor(index / columns) * step];
    return `M${tenth(x)} ${tenth(y)}h${tenth(size * part)}v${tenth(size)}h${tenth(-size * part)}z`;
  }).join("");
}
