import { counted } from "./plural.ts";
import type { ChartKind, ChartRow, Context, Data, Lang, Text } from "./types.ts";
import { listNames, nameRow } from "./caveats/name-rows.ts";
import { unsaid } from "./circumstances.ts";
import { inputFigures, placeOf } from "./lookup.ts";
import { formatPeriod, formatQuantity, formatRange } from "./format.ts";
import { shortName } from "./places.ts";
import { rangeOf } from "./range-of.ts";
import { sourceNames } from "./short-source.ts";

/** What each form of a chart is called. */
export const kindWords: Readonly<Record<ChartKind, Text>> = {
  bars: { zh: "条形图", en: "Bar chart" },
  steps: { zh: "步骤图", en: "Step chart" },
  tiers: { zh: "层级图", en: "Tier chart" },
  paired: { zh: "成对条形图", en: "Paired bar chart" },
  units: { zh: "计数图", en: "Unit chart" },
  path: { zh: "路径图", en: "Path chart" },
  dots: { zh: "点图", en: "Dot plot" },
  ranges: { zh: "区间图", en: "Range chart" },
  figures: { zh: "数字表", en: "Table of figures" },
  nested: { zh: "嵌套图", en: "Nested bars" },
  squares: { zh: "方格图", en: "Squares" },
  series: { zh: "时间序列图", en: "Time series" },
  butterfly: { zh: "蝴蝶图", en: "Butterfly chart" },
  map: { zh: "产业链图", en: "Chain map" },
};

/** What a drawing is called whose marks are heard each by itself: type, measure and unit, number of marks. */
export function drawingName({ chart, rows, lang }: Omit<Options, "data" | "annotations">): string {
  const zh = lang === "zh";
  const subtitle = chart.subtitle[lang].replace(/[。.]$/, "");
  const head = `${kindWords[chart.kind][lang]}${zh ? "：" : ": "}${subtitle}`;
  return zh ? `${head}。${countWords(rows, lang)}。` : `${head}. ${countWords(rows, lang)}.`;
}

const countWords = ({ length }: readonly ChartRow[], lang: Lang) =>
  lang === "zh" ? `共${length}个标记` : counted(length, "mark");

interface Options {
  chart: { kind: ChartKind; subtitle: Text };
  rows: readonly ChartRow[];
  /** What is said at single marks. */
  annotations?: readonly { row: ChartRow; text: Text }[];
  lang: Lang;
  data: Data;
}

/**
 * The alternative text of a chart: type, measure and unit, period, number of marks, largest and smallest, what is
 * computed or not yet fact, what is said at single marks, and the reports; names fewer marks rather than grow beyond
 * some 400 characters.
 */
export function altText(options: Options): string {
  const texts = [3, 2, 1, 0].map((most) => write({ ...options, most }));
  return texts.find((text) => text.length <= 400) ?? texts.at(-1) ?? "";
}

function write({ chart, rows, annotations = [], lang, data, most }: Options & { most: number }): string {
  const zh = lang === "zh";
  const subtitle = chart.subtitle[lang].replace(/[。.]$/, "");
  // A subtitle that names a year has said the period.
  const periods = /\d{4}/.test(subtitle) ? [] : rows.map(({ of }) => formatPeriod(of, lang)).filter(Boolean);
  const figures = rows.flatMap(({ of }) => inputFigures(of, data));
  const reports = sourceNames(figures, { lang, data });
  const sentences = [
    `${kindWords[chart.kind][lang]}${zh ? "：" : ": "}${subtitle}`,
    ...listed({ zh: "时期", en: "Periods" }, { names: periods, lang, most: 3 }),
    [
      countWords(rows, lang),
      ...extremes({ kind: chart.kind, rows, text: [subtitle, ...periods].join(" "), lang, data }),
    ].join(zh ? "，" : "; "),
    ...marked({ rows, lang, most }),
    ...annotations.map(({ row, text }) => `${nameRow(row, { among: rows, lang })}${zh ? "：" : ": "}${text[lang]}`),
    ...listed({ zh: "来源", en: "Source" }, { names: reports, lang, most: Math.min(Math.max(most, 1), 2) }),
  ];
  return zh ? `${sentences.join("。")}。` : `${sentences.join(". ")}.`;
}

/** What a description calls the ends of: the ends of ranges where these are drawn, the values elsewhere. */
interface Extreme {
  row: ChartRow;
  low: number;
  high: number;
}

interface ExtremeOptions {
  kind: ChartKind;
  rows: readonly ChartRow[];
  /** What is said before them: what it leaves unsaid of a value is told with it. */
  text: string;
}

/** Largest and smallest of each unit, for only what is in one unit has them; of a table, and of pairs, every number. */
function extremes({ kind, rows, text, data, lang }: ExtremeOptions & Context): string[] {
  const words = ({ of, label, group }: ChartRow): string => {
    const name = nameRow({ of, label, ...(group && { group }) }, { among: rows, lang });
    const named = `${name} ${formatQuantity(of, { data, lang })}`;
    const left = unsaid(`${text} ${named}`, { of, data, lang });
    if (left.length === 0) return named;
    return lang === "zh" ? `${named}（${left.join("，")}）` : `${named} (${left.join(", ")})`;
  };
  if (kind === "figures" || kind === "squares") return rows.map((row) => words({ ...row, label: withGroup(row) }));
  if (kind === "series")
    return [...Map.groupBy(rows, (row) => row.group?.[lang] ?? "").values()].flatMap(inTime(words, lang));
  if (kind === "butterfly")
    return [...Map.groupBy(rows, ({ of }) => of.place).values()].flatMap((side) => mostOf(side, { data, lang }));
  if (kind === "ranges" && rows.every(({ group }) => group))
    return [...Map.groupBy(rows, (row) => row.group?.[lang] ?? "").values()].map((pair) =>
      pair.map((row) => rangeWords(row, { words, lang })).join({ zh: "，", en: ", " }[lang]),
    );
  // What stands in several groups is not ranked across them, and is told to be the most of its own.
  const groups = new Set(rows.map(({ group }) => group?.zh ?? ""));
  const among = ({ group }: ChartRow): string =>
    group === undefined || groups.size === 1 ? "" : { zh: `${group.zh}中`, en: `in “${group.en}”: ` }[lang];
  const alike = Map.groupBy(rows, ({ of, group }) => `${of.unit_base} ${group?.zh ?? ""}`);
  return [...alike.values()].flatMap((members) => {
    const ends = members.map((row): Extreme => ({ row, ...(kind === "ranges" ? rangeOf(row.of) : valueOf(row.of)) }));
    const known = (end: "low" | "high") => ends.filter((one) => Number.isFinite(one[end]));
    const [top] = known("high").toSorted((a, b) => b.high - a.high);
    const [bottom] = known("low").toSorted((a, b) => a.low - b.low);
    if (!top || !bottom) return members.slice(0, 1).map(words);
    const said = (row: ChartRow) => (kind === "ranges" ? rangeWords(row, { words, lang }) : words(row));
    if (top.row === bottom.row || top.high === bottom.low) return [said(top.row)];
    // What rounding leaves open is not ranked.
    if (kind !== "ranges" && mayBeEqual(top.row, bottom.row)) return [said(top.row), said(bottom.row)];
    const [most, least] = extremeWords[kind === "ranges" ? "ranges" : "values"][lang](said(top.row), said(bottom.row));
    return [`${among(top.row)}${most}`, least];
  });
}

function mayBeEqual(a: ChartRow, b: ChartRow): boolean {
  const [one, other] = [rangeOf(a.of), rangeOf(b.of)];
  return one.low <= other.high && other.low <= one.high;
}

/** Of one side of a butterfly the line with the most, stacked up: `包头个数最多的是光伏，15个`. */
function mostOf(side: readonly ChartRow[], { data, lang }: Context): string[] {
  const lines = [...Map.groupBy(side, ({ group }) => group?.[lang] ?? "")].map(([name, rows]) => ({
    name,
    sum: rows.reduce((sum, { of }) => sum + of.value_base, 0),
  }));
  const [first, most] = [side[0], lines.toSorted((a, b) => b.sum - a.sum)[0]];
  if (!most || !first) return [];
  const place = shortName(placeOf(first.of.place, data))[lang];
  const total = formatQuantity({ ...first.of, value: most.sum, value_base: most.sum }, { data, lang });
  return [{ zh: `${place}个数最多的是${most.name}，${total}`, en: `most in ${place}: ${most.name}, ${total}` }[lang]];
}

/** Of a series the first and the last of each part: what lies between is heard mark by mark. */
function inTime(words: (row: ChartRow) => string, lang: Lang) {
  return (members: readonly ChartRow[]): string[] => {
    const [first, last] = [members[0], members.at(-1)];
    if (!first || !last) return [];
    const ends = [{ ...first, label: withGroup(first) }, ...(last === first ? [] : [last])].map(words);
    return [ends.join({ zh: "，到", en: ", then " }[lang])];
  };
}

/** In a table a number is told apart by its group. */
function withGroup({ label, group }: ChartRow): Text {
  return group ? { zh: `${group.zh} · ${label.zh}`, en: `${group.en}: ${label.en}` } : label;
}

const valueOf = ({ value_base: size }: ChartRow["of"]) => ({ low: size, high: size });

const extremeWords: Readonly<
  Record<"ranges" | "values", Record<Lang, (most: string, least: string) => [string, string]>>
> = {
  values: {
    zh: (most, least) => [`最大为${most}`, `最小为${least}`],
    en: (most, least) => [`largest ${most}`, `smallest ${least}`],
  },
  ranges: {
    zh: (most, least) => [`上端最高的是${most}`, `下端最低的是${least}`],
    en: (most, least) => [`reaching highest, ${most}`, `reaching lowest, ${least}`],
  },
};

/** A row with the range that is drawn of it, where it has one. */
function rangeWords(row: ChartRow, { words, lang }: { words: (row: ChartRow) => string; lang: Lang }): string {
  const { value_base, unit_base, indicator } = row.of;
  // A print ends half a unit beyond its last digit.
  const finer = row.of.basis === "printed" ? 1 : 0;
  const range = formatRange({ value_base, unit_base, indicator, ...finite(rangeOf(row.of)), finer }, lang);
  return range === "" ? words(row) : lang === "zh" ? `${words(row)}（${range}）` : `${words(row)} (${range})`;
}

function finite({ low, high }: { low: number; high: number }): { low?: number; high?: number } {
  if (low === high) return {};
  return { ...(Number.isFinite(low) && { low }), ...(Number.isFinite(high) && { high }) };
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
  if (most === 0)
    return [lang === "zh" ? `${words.zh}${names.length}项` : `${words.en}: ${counted(names.length, "value")}`];
  const list = listNames(names, { lang, most });
  return [lang === "zh" ? `${words.zh}：${list}` : `${words.en}: ${list}`];
}
