import { inSentence } from "../i18n/in-sentence.ts";
import { joinLast } from "../model/join-texts.ts";
import type { Lang, Text } from "../model/types.ts";
import type { NodeView } from "./chain-view.ts";
import { links } from "./clauses.ts";
import type { NodeStatus } from "./nodes.ts";
import { heldWords, tellingOf } from "./node-status-words.ts";

/** What sources state of links: those of each status, the furthest first, and who says so. */
export interface Claim {
  parts: readonly Part[];
  who: Text;
  /** Whether it is of what is asked for, whatever else is said of these links. */
  isAsked?: boolean;
  /** Of how many links all sources are more than three years old. */
  old: number;
}

interface Part {
  status: NodeStatus;
  nodes: readonly NodeView[];
}

/** All ways to put a claim, the one that says most first: links by name, some by number, all, the furthest alone. */
export function claims({ parts, who, old, isAsked = false }: Claim, lang: Lang): readonly string[] {
  const [first, ...rest] = parts;
  if (!first) return [];
  const total = count(parts);
  const said = (words: readonly string[]) => attributed(words, { who, lang, old, total });
  const numbered = parts.map((part, index) => number(part, { lang, isAsked, isFirst: index === 0 }));
  const firstNamed = [named(first, lang), ...rest.map((part) => number(part, { lang, isAsked, isFirst: false }))];
  const firstNumbered = [number(first, { lang, isAsked, isFirst: true }), ...rest.map((part) => named(part, lang))];
  return [...[parts.map((part) => named(part, lang)), firstNamed, firstNumbered, numbered].map((words) => said(words))];
}

/**
 * The briefest ways: of how many links sources tell, and how many of them have which status; in the last the two
 * furthest, and how many others there are. Where that is some of the statuses no sum is told, which would be less than
 * what sources tell of.
 */
export function told({ parts, who, old }: Claim, { lang, ofSome }: { lang: Lang; ofSome: boolean }): readonly string[] {
  const total = count(parts);
  const [first] = parts;
  if (!first) return [];
  if (parts.length === 1) return [attributed([number(first, { lang, isFirst: true })], { who, lang, old, total })];
  const aged = agedWords(old, { total, lang });
  const ago = old === total;
  const rest = count(parts.slice(2));
  const each = parts.map((part) => brief(part, lang));
  const few = [...each.slice(0, 2), lang === "zh" ? `其余${rest}` : `${rest} ${rest === 1 ? "other" : "others"}`];
  return [each, ...(rest > 0 ? [few] : [])].map((listed) => {
    if (lang === "zh") {
      const head = ofSome ? `来源${ago ? agoWords.zh : ""}说` : sumWords({ total, ago }, lang);
      return `${head}${aged}：${listed.join("，")}`;
    }
    if (ofSome) return `${listed.join(", ")}, sources ${ago ? `said ${agoWords.en}` : "say"}${aged}`;
    return `${sumWords({ total, ago }, lang)}${aged}: ${listed.join(", ")}`;
  });
}

/** Of how many links sources tell, and how many of these have come furthest: what stands beside counts of all. */
export function toldFurthest({ parts, who, old }: Claim, lang: Lang): string {
  const total = count(parts);
  const [first] = parts;
  if (!first) return "";
  if (parts.length === 1) return attributed([number(first, { lang, isFirst: true })], { who, lang, old, total });
  const head = sumWords({ total, ago: old === total }, lang);
  return `${head}${{ zh: "，其中", en: ", among them " }[lang]}${brief(first, lang)}`;
}

function sumWords({ total, ago }: { total: number; ago: boolean }, lang: Lang): string {
  if (lang === "zh") return `来源${ago ? agoWords.zh : ""}说到${total}环`;
  return `sources ${ago ? "named" : "name"} ${total} ${links(total)}${ago ? ` ${agoWords.en}` : ""}`;
}

/** `投产3`, with few words for what holds several at once. */
function brief(part: Part, lang: Lang): string {
  const { zh, en } = shortWords(part);
  return lang === "zh" ? `${zh}${part.nodes.length}` : `${part.nodes.length} ${en}`;
}

/** What many links have, in few words; those that hold several at once by what all of them are. */
function shortWords(part: Part): Text {
  return part.status === "building" ? { zh: "落地或在建", en: "set up or begun" } : statusWords(part);
}

/** How many of the links are only said to be so long ago; empty where none is, or all are. */
function agedWords(old: number, { total, lang }: { total: number; lang: Lang }): string {
  if (old === 0 || old === total) return "";
  return lang === "zh" ? `（${old}环说于${agoWords.zh}）` : ` (${old} ${agoWords.en})`;
}

const agoWords: Text = { zh: "三年以前", en: "over three years ago" };

const count = (parts: readonly Part[]): number => parts.reduce((sum, { nodes }) => sum + nodes.length, 0);

/** Clauses with who says them, and how many of the links that is old of. */
export function attributed(
  clauses: readonly string[],
  { who, lang, old, total, unit = "个" }: { who: Text; lang: Lang; old: number; total: number; unit?: "个" | "项" },
): string {
  const ago = old > 0 && old === total;
  if (lang === "zh") {
    const some = old > 0 && !ago ? `（合计${old}${unit}说于${agoWords.zh}）` : "";
    return `${who.zh}${ago ? agoWords.zh : ""}说${clauses.join("，")}${some}`;
  }
  const some =
    old > 0 && !ago
      ? ` (${clauses.length > 1 ? "in all " : ""}${old}${clauses.length > 1 ? "" : " of these"} ${agoWords.en})`
      : "";
  return `${clauses.join("; ")}, ${who.en} ${ago ? `said ${agoWords.en}` : "say"}${some}`;
}

const statusWords = ({ status, nodes }: Part): Text => heldWords(status, nodes.flatMap(tellingOf));

/** `3个环节投产`; further on `3个投产`. */
function number(
  part: Part,
  { lang, isFirst, isAsked = false }: { lang: Lang; isFirst: boolean; isAsked?: boolean },
): string {
  const { length } = part.nodes;
  const words = statusWords(part)[lang];
  // Something else may stand there.
  const beside = isAsked && part.status === "sought";
  if (lang === "zh") return `${length}个${isFirst ? "环节" : ""}${beside ? "有" : ""}${words}`;
  return `${length} ${isFirst ? `${links(length)} ` : ""}${beside ? "with something " : ""}${words}`;
}

/** `硅片、组件落地或在建`. */
function named(part: Part, lang: Lang): string {
  const words = statusWords(part)[lang];
  const names = part.nodes.map(({ node }) => inSentence(node[lang], lang));
  return lang === "zh" ? `${names.join("、")}${words}` : `${listed(names)} ${words}`;
}

/** Names in English, of which some have an “and” or a comma of their own. */
function listed(names: readonly string[]): string {
  return joinLast(names, { between: ", ", last: names.some((name) => /,| and /.test(name)) ? ", and " : " and " });
}
