import { isCited } from "../model/coverage.ts";
import { citedSourceOf, placeOf } from "../model/lookup.ts";
import { citedMark, shortPublisher, shortReport } from "../model/short-source.ts";
import type { Context, Lang } from "../model/types.ts";
import type { VentureRow } from "./certainty.ts";
import type { NodeView } from "./chain-view.ts";
import { ventureDoubt } from "./doubt.ts";
import { upWords } from "./nodes.ts";
import { furthestFirst, type Presence } from "./presence.ts";
import { ventureName, ventureStagesWords } from "./venture-words.ts";

/**
 * What a project's label opens: the label in one line as it is seen, for who speaks to the machine says that; then
 * project, place, how far, the line or page that says so, and how many more speak of it here.
 */
export function ventureEvidence(venture: Presence, { label, lang, data }: { label: string } & Context): string {
  const zh = lang === "zh";
  const project = zh ? venture.project : venture.project_en;
  const facts = [placeOf(venture.place, data)[lang], ventureStagesWords(venture, lang), ventureDoubt(venture, lang)];
  const more = venture.rows.length - 1;
  return [
    label,
    project === ventureName(venture, lang) ? "" : project,
    facts.filter((fact) => fact !== "").join(" · "),
    sourceWords(venture.told, { data, lang }),
    more > 0 ? (zh ? `另有${more}处说到` : `${more} more ${more === 1 ? "row" : "rows"} of it`) : "",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** The line of a report: `乌海方案（2023年）第3行`; a cited page by who published it and when: `◇ 引用页面：人民网，2024-05-01`. */
function sourceWords(row: VentureRow, { data, lang }: Context): string {
  const zh = lang === "zh";
  if (!isCited(row)) return shortReport(row.report, { data, lang }) + (zh ? `第${row.line}行` : `, line ${row.line}`);
  const who = [shortPublisher(row.source, { data, lang }), citedSourceOf(row.source, data).published].filter(Boolean);
  return `${citedMark} ${zh ? `引用页面：${who.join("，")}` : `cited page: ${who.join(", ")}`}`;
}

/**
 * What a node says when pointed at: name and status as they are seen, who stands on it and how far each is, what is
 * computed of it.
 */
export function nodeEvidence(
  { node, ventures, opening }: NodeView,
  { status, lang }: { status: string; lang: Lang },
): string {
  const found = [
    { words: { zh: `上游${upWords.zh}`, en: `inputs ${upWords.en}` }, nodes: opening?.inputs ?? [] },
    { words: { zh: `下游${upWords.zh}`, en: `outlets ${upWords.en}` }, nodes: opening?.outlets ?? [] },
  ].filter(({ nodes }) => nodes.length > 0);
  const computed = found.map(({ words, nodes }) =>
    listed(
      nodes.map((other) => other[lang]),
      { heading: words[lang], lang },
    ),
  );
  const derived = computed.length > 0 ? (lang === "zh" ? "本站推算，" : "derived, ") : "";
  return [node[lang], status, firmsTold(ventures, lang), derived + computed.join(between[lang])]
    .filter((part) => part !== "")
    .join("\n");
}

const between = { zh: "；", en: "; " };

const listed = (names: readonly string[], { heading, lang }: { heading: string; lang: Lang }): string =>
  heading + (lang === "zh" ? `：${names.join("、")}` : `: ${names.join(", ")}`);

/** Firms and projects behind what is said of each, the furthest and surest first: `投产：甲、乙；签约（据推断）：丙`. */
function firmsTold(ventures: readonly Presence[], lang: Lang): string {
  return [...Map.groupBy(furthestFirst(ventures), (one) => toldOf(one, lang))]
    .map(([heading, own]) => listed([...new Set(own.map((one) => ventureName(one, lang)))], { heading, lang }))
    .join(between[lang]);
}

/** What is said of a firm: its own steps, how sure that is, whether cited pages alone say it, and when, if long ago. */
function toldOf(one: Presence, lang: Lang): string {
  const cited = lang === "zh" ? `${citedMark} 引用页面` : `${citedMark} cited`;
  const facts = [ventureDoubt(one, lang), one.coverage === "cited" ? cited : "", one.isOld ? one.year : ""];
  const beside = facts.filter((fact) => fact !== "").join(lang === "zh" ? "，" : ", ");
  const words = ventureStagesWords(one, lang);
  if (beside === "") return words;
  return lang === "zh" ? `${words}（${beside}）` : `${words} (${beside})`;
}
