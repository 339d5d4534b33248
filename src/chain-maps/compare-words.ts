import { fill } from "../i18n/fill.ts";
import { inSentence } from "../i18n/in-sentence.ts";
import { sharedWords } from "../i18n/words.ts";
import { inBoth } from "../model/join-texts.ts";
import { counted } from "../model/plural.ts";
import type { Context, Data, Lang, Text } from "../model/types.ts";
import type { Certainty } from "./certainty.ts";
import { isSurelyUp, scopeName, type NodeView } from "./chain-view.ts";
import type { Comparison, Side } from "./compare.ts";
import { doubtsOf, isDoubtful } from "./doubt.ts";
import { elsewhereWords } from "./kindred.ts";
import { nodeStatus, stands, standsWords, statusOf, upWords } from "./nodes.ts";
import { saysOf } from "./presence.ts";

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
  return inBoth((lang) => {
    const texts = namings.map((naming) => findingOf(comparison, { naming, data, lang }));
    return texts.find((text) => text.length <= room[lang]) ?? texts.at(-1) ?? "";
  });
}

const findings = {
  both: {
    zh: `来源明说{one}、{other}都${upWords.zh}：{names}`,
    en: `Stated to be ${upWords.en} in {one} and {other}: {names}`,
  },
  bothAndMore: {
    zh: `来源明说${upWords.zh}：两地都是{names}`,
    en: `Stated to be ${upWords.en} in both cities: {names}`,
  },
  alone: { zh: "只在{place}的{names}", en: "in {place} alone {names}" },
  onlyAlone: { zh: `来源明说${upWords.zh}：`, en: `Stated to be ${upWords.en}: ` },
  noneInBoth: { zh: "；没有一环两地都是", en: "; none in both cities" },
  half: {
    zh: `明说{place}${upWords.zh}{names}，说{rest}的不是明说或只见于转载`,
    en: `stated to be ${upWords.en} in {place}: {names}, in {rest} by inference or in reprints alone`,
  },
  halves: { zh: "来源", en: "" },
  nothing: {
    zh: `归到这条链的内容，没有明说{one}或{other}${upWords.zh}哪一环`,
    en: `Nothing filed on this chain states a link to be ${upWords.en} in {one} or {other}`,
  },
  next: { zh: "；", en: "; " },
} as const satisfies Record<string, Text>;

type Listing = Context & { naming: (typeof namings)[number] };

function findingOf(comparison: Comparison, { naming, data, lang }: Listing): string {
  const { both, cities, only, half, elsewhere } = comparison;
  const [one = "", other = ""] = cities.map((city) => scopeName(city, data)[lang]);
  const listed = (lists: typeof only, words: Text) =>
    lists.flatMap((sides, at) => {
      const [place, rest] = at === 0 ? [one, other] : [other, one];
      const names = named(sides, { most: naming[at === 0 ? 1 : 2], lang });
      return sides.length > 0 ? [fill(words[lang], { place, rest, names })] : [];
    });
  const alone = listed(only, findings.alone);
  if (both.length > 0) {
    const words = alone.length > 0 ? findings.bothAndMore : findings.both;
    const shared = fill(words[lang], { one, other, names: named(both, { most: naming[0], lang }) });
    return [shared, ...alone].join(findings.next[lang]);
  }
  if (alone.length > 0) {
    // What one city has on this chain, the other may have under its name on another.
    const mayShare = elsewhere.some(({ views }) => views.some(isSurelyUp));
    const none = mayShare ? "" : findings.noneInBoth[lang];
    return findings.onlyAlone[lang] + alone.join(sharedWords.clause[lang]) + none;
  }
  const doubtful = listed(half, findings.half);
  if (doubtful.length > 0) return (findings.halves[lang] + doubtful.join(findings.next[lang])).replace(/^s/, "S");
  return fill(findings.nothing[lang], { one, other });
}

/** Some of the names and how many more there are, those first of which most is told: `多晶硅、硅棒等4环`. */
function named(sides: readonly Side[], { most, lang }: { most: number; lang: Lang }): string {
  const told = ({ views }: Side) => views.reduce((sum, { ventures }) => sum + ventures.length, 0);
  const names = sides.toSorted((a, b) => told(b) - told(a)).map(({ node }) => inSentence(node[lang], lang));
  if (most === 0) return lang === "zh" ? `${names.length}环` : counted(names.length, "link");
  const [shown, rest] = [names.slice(0, most), names.length - most];
  if (rest <= 0) return lang === "zh" ? shown.join("、") : shown.join(" and ");
  return lang === "zh" ? `${shown.join("、")}等${names.length}环` : `${shown.join(", ")} and ${rest} more`;
}

/** So many links that neither city has are named at once. */
export const namedAtOnce = 6;

const leads = {
  counted: {
    zh: `“有”只算来源明说${standsWords.zh}的。{n}个环节：{parts}。`,
    en: `A city “has” only what a source states to be ${standsWords.en}. Of {n} {n:link|links}: {parts}.`,
  },
  both: { zh: "两地都有{n}个", en: "{n} in both" },
  alone: { zh: "只说{place}有{n}个", en: "{n} in {place} alone" },
  half: {
    zh: "一地明说、另一地存疑或只称填补空白{n}个",
    en: "{n} stated of one city and of the other doubtful or only said to fill a gap",
  },
  elsewhere: { zh: `{n}个${elsewhereWords.zh}`, en: `{n} ${elsewhereWords.en}` },
  neither: { zh: "两地都无内容归入的{n}个（{names}）", en: "{n} with nothing filed for either ({names})" },
  more: { zh: "等", en: " and more" },
  doubtful: {
    zh: "{n}个环节有一地投产、已有、落地或在建，但{why}，不算“有”。",
    en: " On {n} {n:link|links} a side is told to be standing or under construction {why}, which is not counted.",
  },
} as const satisfies Record<string, Text>;

/** What the headline counts and what it does not. */
export function comparisonLead(comparison: Comparison, { data, lang }: Context): string {
  const { sides, both, only, half, neither, elsewhere, cities } = comparison;
  const names = neither.slice(0, namedAtOnce).map(({ node }) => inSentence(node[lang], lang));
  const more = neither.length > names.length ? leads.more[lang] : "";
  const parts = [
    { of: both, words: leads.both },
    ...cities.map((city, at) => ({ of: only[at] ?? [], words: leads.alone, place: scopeName(city, data)[lang] })),
    { of: half.flat(), words: leads.half },
    { of: elsewhere, words: leads.elsewhere },
    { of: neither, words: leads.neither, names: names.join(sharedWords.comma[lang]) + more },
  ].flatMap(({ of, words, ...told }) => (of.length > 0 ? [fill(words[lang], { n: of.length, ...told })] : []));
  const told = fill(leads.counted[lang], { n: sides.length, parts: parts.join(sharedWords.clause[lang]) });
  const doubts = sides.map(({ views }) => views.flatMap((view) => standsInDoubt(view) ?? []));
  const n = doubts.filter(({ length }) => length > 0).length;
  return told + (n > 0 ? fill(leads.doubtful[lang], { n, why: doubtsOf(doubts.flat())[lang] }) : "");
}

/** How sure it is that something stands on a node, where no source states it. */
function standsInDoubt(view: NodeView): Certainty | undefined {
  if (isSurelyUp(view)) return undefined;
  return nodeStatus(saysOf(view.ventures).filter((one) => isDoubtful(one.confidence) && stands(statusOf(one))))
    .certainty;
}
