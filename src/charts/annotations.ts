import { formatPeriod, formatValue } from "../model/format.ts";
import { growthOf } from "../model/growth.ts";
import { inputFigures } from "../model/lookup.ts";
import type { Annotation } from "./define-chart.ts";
import { languages, type ChartRow, type Data, type Lang, type Printed, type Text } from "../model/types.ts";

/** What is said at a row, in words of the site, with the prints that it rests on beside the row. */
export function annotated(
  row: ChartRow,
  { text, rests = [] }: { text: (lang: Lang) => string; rests?: readonly Printed[] },
): Annotation {
  const [zh, en] = languages.map(text);
  return { row, text: { zh: zh ?? "", en: en ?? "" }, rests };
}

/**
 * The note of a print, as it stands or up to the end of its first clause; none of a row whose print has no note. A
 * note ends without its stop, for it stands alone.
 */
export function noteAt(row: ChartRow | undefined, { first = false } = {}): readonly Annotation[] {
  if (row?.of.basis !== "printed" || row.of.note.zh === "") return [];
  const { note } = row.of;
  const told = (lang: Lang) => (first ? (note[lang].split(/[；。]|[;.] /)[0] ?? "") : note[lang]).replace(/[。.]$/, "");
  return [annotated(row, { text: told })];
}

/** By how much a print grew, where its text prints that of the same months. */
export function growthAt(row: ChartRow | undefined, data: Data): readonly Annotation[] {
  if (!row) return [];
  const { of } = row;
  const growth =
    of.basis === "printed" ? growthOf(of, [...data.figures, ...data.citedFigures] as Printed[]) : undefined;
  if (!growth || growth.value <= 0) return [];
  const told = (lang: Lang) => formatValue(growth, lang);
  const unprinted = growth.note.zh.includes("数未载");
  const words: Text = {
    zh: `同比增${told("zh")}${unprinted ? "，上年同期数未载" : ""}`,
    en: `Up ${told("en")} on a year earlier${unprinted ? ", whose amount is not printed" : ""}`,
  };
  return [annotated(row, { text: (lang) => words[lang], rests: [growth] })];
}

/** From which value and which growth a value of the year before is worked out. */
export function baseAt(row: ChartRow | undefined, data: Data): readonly Annotation[] {
  if (row?.of.basis !== "derived" || row.of.indicator !== "derived-base") return [];
  const [value, growth] = inputFigures(row.of, data);
  if (!value || !growth) return [];
  const told = (lang: Lang) =>
    ({
      zh: `由${formatPeriod(value, "zh")}的${formatValue(value, "zh")}和它的增速${formatValue(growth, "zh")}倒推`,
      en: `Worked out from ${formatValue(value, "en")} in ${formatPeriod(value, "en")} and its growth of ${formatValue(growth, "en")}`,
    })[lang];
  return [annotated(row, { text: told })];
}
