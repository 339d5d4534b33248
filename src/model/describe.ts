import type { ChartKind, ChartRow, Context, Data, Lang, Text } from "./types.ts";
import { listNames, nameRow } from "./caveats/name-rows.ts";
import { inputFigures } from "./lookup.ts";
import { formatPeriod, formatQuantity } from "./format.ts";
import { reportTitles } from "./source.ts";

const kindWords: Readonly<Record<ChartKind, Text>> = {
  bars: { zh: "条形图", en: "Bar chart" },
  steps: { zh: "步骤图", en: "Step chart" },
  tiers: { zh: "层级图", en: "Tier chart" },
  paired: { zh: "成对条形图", en: "Paired bar chart" },
  units: { zh: "计数图", en: "Unit chart" },
  path: { zh: "路径图", en: "Path chart" },
  dots: { zh: "点图", en: "Dot plot" },
  ranges: { zh: "区间图", en: "Range chart" },
  map: { zh: "产业链图", en: "Chain map" },
};

interface Options {
  chart: { kind: ChartKind; subtitle: Text };
  rows: readonly ChartRow[];
  lang: Lang;
  data: Data;
}

/**
 * The alternative text of a chart: type, measure and unit, period, number of marks, largest and smallest, what is
 * computed or not yet fact, and the reports; names fewer marks rather than grow beyond some 400 characters.
 */
export function altText(options: Options): string {
  const texts = [3, 2, 1, 0].map((most) => write({ ...options, most }));
  return texts.find((text) => text.length <= 400) ?? texts.at(-1) ?? "";
}

function write({ chart, rows, lang, data, most }: Options & { most: number }): string {
  const zh = lang === "zh";
  const subtitle = chart.subtitle[lang].replace(/[。.]$/, "");
  // A subtitle that names a year has said the period.
  const periods = /\d{4}/.test(subtitle) ? [] : rows.map(({ of }) => formatPeriod(of, lang)).filter(Boolean);
  const count = zh ? `共${rows.length}个标记` : rows.length === 1 ? "1 mark" : `${rows.length} marks`;
  const figures = rows.flatMap(({ of }) => inputFigures(of, data));
  // A headline of two lines (`A / B`) is known by its first.
  const reports = reportTitles(figures, { lang, data }).map((title) => title.replace(/ \/ [^”》]*/, ""));
  const sentences = [
    `${kindWords[chart.kind][lang]}${zh ? "：" : ": "}${subtitle}`,
    ...listed({ zh: "时期", en: "Periods" }, { names: periods, lang, most: 3 }),
    [count, ...extremes({ rows, lang, data })].join(zh ? "，" : "; "),
    ...marked({ rows, lang, most }),
    ...listed({ zh: "来源", en: "Source" }, { names: reports, lang, most: Math.min(Math.max(most, 1), 2) }),
  ];
  return zh ? `${sentences.join("。")}。` : `${sentences.join(". ")}.`;
}

// Only what is in one unit has a largest and a smallest; the unit of most rows is described.
function extremes({ rows, data, lang }: { rows: readonly ChartRow[] } & Context): string[] {
  const byUnit = Map.groupBy(rows, ({ of }) => of.unit_base);
  const [most = []] = [...byUnit.values()].sort((a, b) => b.length - a.length);
  const sorted = [...most].sort((a, b) => b.of.value_base - a.of.value_base);
  const [largest, smallest] = [sorted[0], sorted.at(-1)];
  if (largest === undefined || smallest === undefined) return [];
  const words = (row: ChartRow): string =>
    `${nameRow(row, { among: rows, lang })} ${formatQuantity(row.of, { data, lang })}`;
  if (largest.of.value_base === smallest.of.value_base) return [words(largest)];
  return lang === "zh"
    ? [`最大为${words(largest)}`, `最小为${words(smallest)}`]
    : [`largest ${words(largest)}`, `smallest ${words(smallest)}`];
}

function marked({ rows, lang, most }: { rows: readonly ChartRow[]; lang: Lang; most: number }): string[] {
  const groups: readonly [Text, readonly ChartRow[]][] = [
    [{ zh: "推算", en: "Derived" }, rows.filter(({ of }) => of.basis !== "printed")],
    [{ zh: "目标", en: "Target" }, rows.filter(({ of }) => of.basis === "printed" && of.status === "target")],
    [{ zh: "预计", en: "Expected" }, rows.filter(({ of }) => of.basis === "printed" && of.status === "expected")],
  ];
  return groups.flatMap(([words, found]) =>
    listed(words, { names: found.map((row) => nameRow(row, { among: rows, lang })), lang, most }),
  );
}

function listed(words: Text, { names, lang, most }: { names: readonly string[]; lang: Lang; most: number }): string[] {
  if (names.length === 0) return [];
  // With no room for names their number must do.
  const list = most === 0 ? String(names.length) : listNames(names, { lang, most });
  return [lang === "zh" ? `${words.zh}：${list}` : `${words.en}: ${list}`];
}
