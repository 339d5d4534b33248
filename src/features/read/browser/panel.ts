import { fill } from "../../../i18n/fill.ts";
import type { Lang } from "../../../model/types.ts";
import { readPeriodCell } from "../../../reading/period-cell.ts";
import { alike } from "../alike.ts";
import type { Correction, Field } from "../corrections.ts";
import type { Known } from "../known.ts";
import type { Cells } from "../reading.ts";
import { fieldName, tellDoubts } from "../tell.ts";
import type { ScriptWords } from "../script-words.ts";
import { element } from "./element.ts";

/** A choice of a list: what the sheet says, and what the reader sees. */
export type Choice = readonly [value: string, words: string];

export interface PanelOptions {
  words: ScriptWords;
  lang: Lang;
  known: Pick<Known, "figures">;
  compare: string;
  indicators: readonly Choice[];
  places: readonly Choice[];
  correct: (correction: Omit<Correction, "index">) => void;
}

/** How many figures of the site stand beside a row. */
const most = 8;

/** What a panel shows of a row: its place in the text, its fields to correct, and figures of the site beside it. */
export function panelOf(cells: Cells, options: PanelOptions): Node[] {
  const { words } = options;
  const { readerWords } = words;
  const { printed, line, column, context, figure_or_aside: judged } = cells;
  const doubts = tellDoubts(cells, words);
  return [
    element("h3", { tabindex: "-1", lang: "zh-CN" }, printed),
    element(
      "p",
      { class: "hint" },
      fill(readerWords.at, { line, column }),
      element("br"),
      element("span", { lang: "zh-CN" }, context),
    ),
    ...(judged === "figure" && doubts.length > 0 ? [element("p", { class: "doubts" }, `? ${doubts.join("; ")}`)] : []),
    ...(judged === "" ? [element("p", {}, readerWords.unreadHelp)] : []),
    element("div", { class: "fields" }, ...fieldsOf(cells, options)),
    ...(judged === "figure" ? besides(cells, options) : []),
  ];
}

function fieldsOf(cells: Cells, options: PanelOptions): HTMLElement[] {
  const { words, indicators, places } = options;
  const { readerWords } = words;
  const isUnread = cells.value === "" && cells.context === "";
  const judgements: Choice[] = [
    ...(isUnread ? [["", readerWords.open] as const] : [["figure", readerWords.figure] as const]),
    ["aside", readerWords.aside],
    ["word", readerWords.word],
  ];
  const choose = (field: Field, choices: readonly Choice[]) => chosen(field, { cells, choices, options });
  const judgement = choose("figure_or_aside", judgements);
  const none: Choice = ["", readerWords.empty];
  if (cells.figure_or_aside === "aside") return [judgement, choose("reason", [none, ...Object.entries(words.reasons)])];
  if (cells.figure_or_aside !== "figure") return [judgement];
  const several: Choice[] = cells.place.includes(";")
    ? [[cells.place, fill(readerWords.several, { codes: cells.place.replaceAll(";", " ") })]]
    : [];
  return [
    judgement,
    typed("value", { cells, options, pattern: "-?[0-9]+([.][0-9]+)?" }),
    typed("unit", { cells, options, below: baseOf(cells, words) }),
    choose("qualifier", Object.entries(words.hedges)),
    typed("period", { cells, options, below: readerWords.periodHint }),
    choose("indicator", [none, ...indicators]),
    choose("place", [none, ...several, ...places]),
    choose("status", [none, ...Object.entries(words.statuses)]),
  ];
}

/** What a value comes to in its base unit, or that nobody knows. */
function baseOf({ unit, unit_base: base, value_base: value }: Cells, { readerWords }: ScriptWords): string {
  if (value === "") return unit === "" ? "" : readerWords.unknownUnit;
  return base === unit || base === "1" ? "" : fill(readerWords.base, { value, unit: base });
}

interface Choosing {
  cells: Cells;
  choices: readonly Choice[];
  options: PanelOptions;
}

function chosen(field: Field, { cells, choices, options }: Choosing): HTMLElement {
  const select = element("select", { name: field });
  for (const [value, words] of choices)
    select.append(element("option", { value, selected: value === cells[field] }, words));
  select.addEventListener("change", () => options.correct({ field, value: select.value }));
  return element("label", {}, element("span", {}, fieldName(field, options.words)), select);
}

interface Typing {
  cells: Cells;
  options: PanelOptions;
  pattern?: string;
  below?: string;
}

function typed(field: Field, { cells, options, pattern, below = "" }: Typing): HTMLElement {
  const input = element("input", { name: field, value: cells[field], autocomplete: "off", spellcheck: "false" });
  if (pattern !== undefined) input.pattern = pattern;
  const hint = element("small", {}, below);
  input.addEventListener("change", () => {
    const value = input.value.trim();
    const isGood = field === "period" ? readPeriodCell(value) !== undefined : input.checkValidity();
    input.setAttribute("aria-invalid", String(!isGood));
    if (isGood) options.correct({ field, value });
  });
  return element("label", {}, element("span", {}, fieldName(field, options.words)), input, ...(below ? [hint] : []));
}

function besides(cells: Cells, { known, words, compare }: PanelOptions): HTMLElement[] {
  const { readerWords } = words;
  const found = alike(cells, { figures: known.figures, most });
  const heading = element("h4", {}, readerWords.beside);
  if (found.length === 0) return [heading, element("p", { class: "hint" }, readerWords.besideNone)];
  const items = found.map(({ label, value, where, href }) =>
    element("li", {}, element("b", {}, value), ` ${label} `, element("a", { href }, where)),
  );
  const whether = element("a", { href: compare }, readerWords.whether);
  return [heading, element("p", { class: "hint" }, `${readerWords.besideHint} `, whether), element("ul", {}, ...items)];
}
