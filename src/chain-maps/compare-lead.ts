import { inSentence } from "../i18n/in-sentence.ts";
import { counted } from "../model/plural.ts";
import type { Context, Lang } from "../model/types.ts";
import type { Certainty } from "./certainty.ts";
import { isSurelyUp, scopeName, type NodeView } from "./chain-view.ts";
import type { Comparison, Side } from "./compare.ts";
import { doubtsOf } from "./doubt.ts";
import { elsewhereWords } from "./kindred.ts";
import { nodeStatus, stands, standsWords, statusOf } from "./nodes.ts";
import { saysOf } from "./presence.ts";

/** What the headline counts and what it does not. */
export function comparisonLead(comparison: Comparison, { data, lang }: Context): string {
  const { sides, both, only, half, neither, cities } = comparison;
  const places = cities.map((city) => scopeName(city, data)[lang]);
  const doubts = sides.map((side) => side.views.map(standsInDoubt).filter((certainty) => certainty !== undefined));
  const why = doubtsOf(doubts.flat())[lang];
  const counts: Counts = {
    total: sides.length,
    both: both.length,
    alone: only.map(({ length: n }, at) => ({ n, place: places[at] ?? "" })).filter(({ n }) => n > 0),
    half: half.flat().length,
    doubtful: doubts.filter(({ length }) => length > 0).length,
    neither: namesOf(neither, lang),
    elsewhere: comparison.elsewhere.length,
  };
  if (lang === "zh") return `“有”只算来源明说${standsWords.zh}的。${countedZh(counts, why)}`;
  return `A city “has” only what a source states to be ${standsWords.en}. ${countedEn(counts, why)}`;
}

/** How sure it is that something stands on a node, where no source states it. */
function standsInDoubt(view: NodeView): Certainty | undefined {
  if (isSurelyUp(view)) return undefined;
  return nodeStatus(saysOf(view.ventures).filter((one) => one.confidence !== "stated" && stands(statusOf(one))))
    .certainty;
}

interface Counts {
  total: number;
  both: number;
  alone: readonly { n: number; place: string }[];
  /** Stated of one city, doubtful of the other. */
  half: number;
  doubtful: number;
  /** On how many nothing is filed for either, with some of their names. */
  neither: { n: number; names: string };
  /** Nothing is filed for either on this chain, but on another. */
  elsewhere: number;
}

/** So many links that neither city has are named at once. */
export const namedAtOnce = 6;

function namesOf(sides: readonly Side[], lang: Lang): Counts["neither"] {
  const names = sides.slice(0, namedAtOnce).map(({ node }) => inSentence(node[lang], lang));
  const more = sides.length > names.length ? { zh: "等", en: " and more" }[lang] : "";
  return { n: sides.length, names: names.join(lang === "zh" ? "、" : ", ") + more };
}

function countedZh({ total, both, alone, half, doubtful, neither, elsewhere }: Counts, why: string): string {
  const parts = [
    both > 0 && `两地都有${both}个`,
    ...alone.map(({ n, place }) => `只说${place}有${n}个`),
    half > 0 && `一地明说、另一地存疑${half}个`,
    elsewhere > 0 && `${elsewhere}个${elsewhereWords.zh}`,
    neither.n > 0 && `两地都无内容归入的${neither.n}个（${neither.names}）`,
  ];
  const left = doubtful > 0 ? `${doubtful}个环节有一地只是${why}，不算“有”。` : "";
  return `${total}个环节：${parts.filter(Boolean).join("，")}。${left}`;
}

function countedEn({ total, both, alone, half, doubtful, neither, elsewhere }: Counts, why: string): string {
  const parts = [
    both > 0 && `${both} in both`,
    ...alone.map(({ n, place }) => `${n} in ${place} alone`),
    half > 0 && `${half} stated of one city and doubtful of the other`,
    elsewhere > 0 && `${elsewhere} ${elsewhereWords.en}`,
    neither.n > 0 && `${neither.n} with nothing filed for either (${neither.names})`,
  ];
  const left = doubtful > 0 ? ` On ${counted(doubtful, "link")} a side is told ${why}, which is not counted.` : "";
  return `Of ${counted(total, "link")}: ${parts.filter(Boolean).join(", ")}.${left}`;
}
