import { upWords } from "./nodes.ts";
import { inSentence } from "../i18n/in-sentence.ts";
import { counted } from "../model/plural.ts";
import type { Data, Lang, Text } from "../model/types.ts";
import { isSurelyUp, scopeName } from "./chain-view.ts";
import type { Comparison, Side } from "./compare.ts";

/** So many characters a headline may take where it can do with fewer names. */
const room: Readonly<Record<Lang, number>> = { zh: 48, en: 130 };

/** How many links of both cities, of the first alone and of the second alone are named, from the most to the fewest. */
const namings = [
  [2, 2, 2],
  [2, 1, 1],
  [1, 1, 1],
  [1, 1, 0],
  [1, 0, 0],
  [0, 0, 0],
] as const;

/** The headline of two cities side by side: which links both have and which only one, as sources state it. */
export function comparisonFinding(comparison: Comparison, data: Data): Text {
  const write = {
    zh: (naming: Naming) => inChinese(comparison, { naming, data }),
    en: (naming: Naming) => inEnglish(comparison, { naming, data }),
  };
  const fitting = (lang: Lang) => {
    const texts = namings.map(write[lang]);
    return texts.find((text) => text.length <= room[lang]) ?? texts.at(-1) ?? "";
  };
  return { zh: fitting("zh"), en: fitting("en") };
}

type Naming = readonly [both: number, first: number, second: number];
interface Writing {
  naming: Naming;
  data: Data;
}

function inChinese(comparison: Comparison, { naming, data }: Writing): string {
  const { both, cities } = comparison;
  const [one, other] = cities.map((city) => scopeName(city, data).zh);
  const alone = aloneIn(comparison, { naming, data, lang: "zh" }).map(({ place, names }) => `只在${place}的${names}`);
  const shared = listed(both, { most: naming[0], lang: "zh" });
  const stands = `来源明说${alone.length > 0 ? "" : `${one}、${other}都`}${upWords.zh}`;
  if (both.length > 0) return [`${stands}：${alone.length > 0 ? "两地都是" : ""}${shared}`, ...alone].join("；");
  if (alone.length > 0) return `${stands}：${alone.join("，")}${mayShare(comparison) ? "" : "；没有一环两地都是"}`;
  const half = halves(comparison, { naming, data, lang: "zh" }).map(
    ({ place, rest, names }) => `明说${place}${upWords.zh}${names}，说${rest}的不是明说或只见于转载`,
  );
  if (half.length > 0) return `来源${half.join("；")}`;
  return `归到这条链的内容，没有明说${one}或${other}${upWords.zh}哪一环`;
}

/** Whether what one city has on this chain, the other has under its name on another. */
const mayShare = ({ elsewhere }: Comparison): boolean => elsewhere.some(({ views }) => views.some(isSurelyUp));

function inEnglish(comparison: Comparison, { naming, data }: Writing): string {
  const { both, cities } = comparison;
  const [one, other] = cities.map((city) => scopeName(city, data).en);
  const alone = aloneIn(comparison, { naming, data, lang: "en" }).map(
    ({ place, names }) => `in ${place} alone ${names}`,
  );
  const shared = listed(both, { most: naming[0], lang: "en" });
  if (both.length > 0) {
    const together = alone.length > 0 ? "both cities" : `${one} and ${other}`;
    return [`Stated to be ${upWords.en} in ${together}: ${shared}`, ...alone].join("; ");
  }
  if (alone.length > 0)
    return `Stated to be ${upWords.en}: ${alone.join(", ")}${mayShare(comparison) ? "" : "; none in both cities"}`;
  const half = halves(comparison, { naming, data, lang: "en" }).map(
    ({ place, rest, names }) =>
      `stated to be ${upWords.en} in ${place}: ${names}, in ${rest} by inference or in reprints alone`,
  );
  if (half.length > 0) return half.join("; ").replace(/^s/, "S");
  return `Nothing filed on this chain states a link to be ${upWords.en} in ${one} or ${other}`;
}

interface Named {
  place: string;
  /** The other one. */
  rest: string;
  names: string;
}
type Listing = Writing & { lang: Lang };

function inEach(
  lists: readonly (readonly Side[])[],
  { comparison, naming, data, lang }: Listing & { comparison: Comparison },
): readonly Named[] {
  const places = comparison.cities.map((city) => scopeName(city, data)[lang]);
  return lists.flatMap((sides, at) => {
    const names = listed(sides, { most: naming[at + 1] ?? 0, lang });
    return sides.length > 0 ? [{ place: places[at] ?? "", rest: places[1 - at] ?? "", names }] : [];
  });
}

const aloneIn = (comparison: Comparison, listing: Listing) => inEach(comparison.only, { comparison, ...listing });
const halves = (comparison: Comparison, listing: Listing) => inEach(comparison.half, { comparison, ...listing });

/** Some of the names and how many more there are, those first of which most is told: `多晶硅、硅棒等4环`. */
function listed(sides: readonly Side[], { most, lang }: { most: number; lang: Lang }): string {
  const told = ({ views }: Side) => views.reduce((sum, { ventures }) => sum + ventures.length, 0);
  const names = sides.toSorted((a, b) => told(b) - told(a)).map(({ node }) => inSentence(node[lang], lang));
  if (most === 0) return lang === "zh" ? `${names.length}环` : counted(names.length, "link");
  const [shown, rest] = [names.slice(0, most), names.length - most];
  if (rest <= 0) return lang === "zh" ? shown.join("、") : shown.join(" and ");
  return lang === "zh" ? `${shown.join("、")}等${names.length}环` : `${shown.join(", ")} and ${rest} more`;
}
