import { dated } from "./subtitle.ts";
import { circumstances, unsaidParts } from "../model/circumstances.ts";
import { formatValue } from "../model/format.ts";
import { placeOf } from "../model/lookup.ts";
import { shortName } from "../model/places.ts";
import type { ChartKind, ChartRow, Context, Data, Lang, Text } from "../model/types.ts";

interface Head {
  title: Text;
  subtitle: Text;
  kind: ChartKind;
}

type Part = "status" | "place" | "period";

/** A row with its words for each part, and which of them headline, subtitle and label leave unsaid. */
interface Telling {
  value: string;
  words: Record<Part, string>;
  unsaid: Record<Part, string>;
  inTitle: boolean;
}

const listWords = {
  status: { zh: "性质", en: "status" },
  place: { zh: "地方", en: "places" },
  period: { zh: "时段", en: "periods" },
} as const satisfies Record<Part, Text>;

const marks = {
  zh: { list: "、", colon: "：", parts: "；" },
  en: { list: ", ", colon: ": ", parts: "; " },
} as const;

/**
 * The subtitle with what it, headline and labels leave unsaid, never wider or narrower than it holds: what all values
 * share as it is, what belongs to a value of the headline with that value, else every place or period of the chart:
 * `…，个（36个：规划；地方：包头市、乌海市）`.
 */
export function wholeSubtitle(rows: readonly ChartRow[], { data, ...head }: Head & { data: Data }): Text {
  const whole = (lang: Lang): string => {
    const tellings = rows.map((row) => tellingOf(row, { head, data, lang }));
    const words = (["status", "place", "period"] as const).flatMap((part) => phrases(tellings, { part, lang }));
    if (words.length === 0) return head.subtitle[lang];
    const bracket = words.join(marks[lang].parts);
    return lang === "zh" ? `${head.subtitle.zh}（${bracket}）` : `${head.subtitle.en} (${bracket})`;
  };
  return { zh: whole("zh"), en: whole("en") };
}

function tellingOf({ of, label, group }: ChartRow, { head, data, lang }: { head: Head } & Context): Telling {
  const { title, subtitle, kind } = head;
  const value = formatValue(of, lang);
  const inTitle = title[lang].includes(value);
  const beside = [title, subtitle, label, ...(group ? [group] : [])].map((text) => text[lang]).join(" ");
  const { status, place, period } = unsaidParts(beside, { of, data, lang });
  const { level, parent } = placeOf(of.place, data);
  // A park is told by the name of its city as well.
  const byCity = level === "park" && beside.includes(shortName(placeOf(parent, data))[lang]);
  // Where rows have their period and their label beside them, a headline’s value is told there.
  const besideMark = dated.includes(kind);
  const unsaid = {
    status: inTitle ? status : "",
    place: byCity || (inTitle && besideMark) ? "" : place,
    period: besideMark ? "" : period,
  };
  return { value, words: circumstances(of, { data, lang }), unsaid, inTitle };
}

/** What the bracket says of one part: nothing where no row leaves it unsaid. */
function phrases(tellings: readonly Telling[], { part, lang }: { part: Part; lang: Lang }): readonly string[] {
  const { list, colon } = marks[lang];
  const missing = tellings.filter(({ unsaid }) => unsaid[part] !== "");
  const all = [...new Set(tellings.map(({ words }) => words[part]))];
  if (missing.length === 0) return [];
  if (all.length === 1) return all;
  const named = Map.groupBy(
    missing.filter(({ inTitle }) => inTitle),
    ({ unsaid }) => unsaid[part],
  );
  const values = [...named].map(
    ([words, of]) => `${[...new Set(of.map(({ value }) => value))].join(list)}${colon}${words}`,
  );
  const listed = missing.some(({ inTitle }) => !inTitle) ? [`${listWords[part][lang]}${colon}${all.join(list)}`] : [];
  return [...values, ...listed];
}
