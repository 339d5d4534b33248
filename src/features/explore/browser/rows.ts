import { fill } from "../../../i18n/fill.ts";
import { withSign } from "../../../drawing/mark.ts";
import { sharedWords } from "../../../i18n/words.ts";
import type { Context } from "../../../model/types.ts";
import { cellText, type ShownColumn } from "../columns.ts";
import type { Entry } from "../explore-format.ts";
import type { Order } from "../sort.ts";
import { exploreWords, partWords } from "../words.ts";
import { make } from "./make.ts";

interface Options extends Context {
  columns: readonly ShownColumn[];
  /** The ids of the rows that are chosen. */
  chosen: readonly string[];
  /** Before the path of a page. */
  home: string;
}

/** The head of the table: a button a column, which sorts by it. */
export function headRow({ columns, lang, order }: Pick<Options, "columns" | "lang"> & { order?: Order | undefined }) {
  const cells = columns.map((column) => {
    const sort = order?.column === column ? (order.down ? "descending" : "ascending") : undefined;
    const button = make("button", {
      type: "button",
      textContent: partWords[column][lang],
      attributes: { "data-sort": column },
    });
    return make("th", { scope: "col", children: [button], attributes: { "aria-sort": sort } });
  });
  const choice = make("span", { className: "hidden", textContent: exploreWords.choice[lang] });
  return make("tr", { children: [make("th", { scope: "col", children: [choice] }), ...cells] });
}

/** A row of the table: a box to choose it by, and its cells; that of its source leads there. */
export function bodyRow(entry: Entry, options: Options): HTMLTableRowElement {
  const { columns, chosen, data, lang } = options;
  const words = (column: ShownColumn) => cellText(entry, { column, data, lang });
  const named = (["place", "indicator", "period", "value"] as const).map(words).join(" ");
  const box = make("input", {
    type: "checkbox",
    value: entry.of.id,
    checked: chosen.includes(entry.of.id),
    attributes: { "aria-label": exploreWords.choose[lang] + named },
  });
  const cells = columns.map((column) => {
    const attributes = { "data-label": partWords[column][lang], class: column };
    if (column === "source") return make("td", { attributes, children: sourceCell(entry, options) });
    const text = column === "value" ? withSign(words(column), { of: entry.of, data }) : words(column);
    return make(column === "value" ? "th" : "td", {
      attributes: column === "value" ? { ...attributes, scope: "row" } : attributes,
      textContent: text,
    });
  });
  return make("tr", { children: [make("td", { className: "choice", children: [box] }), ...cells] });
}

/** The title of a source, and links to where it says so. */
function sourceCell(entry: Entry, { data, lang, home }: Options): (Node | string)[] {
  const title = cellText(entry, { column: "source", data, lang });
  const links = entry.prints.flatMap(([path, line], index) => {
    const words = line === undefined ? exploreWords.page[lang] : fill(exploreWords.line[lang], { n: line });
    const link = make("a", { href: home + path, textContent: words });
    link.title = `${title} ${words}`;
    return index > 0 ? [sharedWords.comma[lang], link] : [link];
  });
  const more =
    entry.printCount > entry.prints.length ? [fill(exploreWords.morePrints[lang], { n: entry.printCount })] : [];
  return [...links, ...(more.length > 0 ? [" ", ...more] : []), make("small", { textContent: title })];
}
