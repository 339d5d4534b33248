import { silentEverywhere } from "../i18n/mention-words.ts";
import { inBoth } from "../model/join-texts.ts";
import type { Context, Data, Lang, Text } from "../model/types.ts";
import { scopeName, viewWords, type ChainView, type NodeView } from "./chain-view.ts";
import {
  groupParts,
  isSilent,
  isStated,
  noneAsked,
  noneSought,
  openPart,
  unplacedPart,
  unplacedWhole,
} from "./clauses.ts";
import { askedNodes, asks, doubtfulNodes, isOldNode, sought, statedNodes } from "./counts.ts";
import { attributed, claims, told, toldFurthest, type Claim } from "./headline-words.ts";
import { isUp, nodeStatuses, standsWords, statusesOf } from "./nodes.ts";
import { tellingOf } from "./node-status-words.ts";
import { saysOf } from "./presence.ts";
import { sayersOf } from "./sayers.ts";

/** So many characters a headline has at most: two lines of a page in Chinese, three in English. */
export const longest: Readonly<Record<Lang, number>> = { zh: 48, en: 152 };

/**
 * The headline of a view: what reports and cited pages state of links, by name where they are few, else by number; what
 * else there is to say of it is its `detail`.
 */
export function headline(view: ChainView, data: Data): Text {
  return inBoth((lang) => {
    const found = sentences(view, { data, lang });
    return found.find((words) => words.length <= longest[lang]) ?? found.at(-1) ?? "";
  });
}

/** A short headline, where the counts of all statuses stand beside it. */
export function briefHeadline(view: ChainView, data: Data): Text {
  const claim = claimOf(statedNodes(view));
  return inBoth((lang) => {
    const words = toldFurthest(claim, lang);
    return words === "" ? (sentences(view, { data, lang }).at(-1) ?? "") : subject(view, data)[lang] + words;
  });
}

/** The title of a view's page: which of the three maps it is, and its headline, for they may all say the same. */
export function viewTitle(view: ChainView, data: Data): Text {
  const [{ zh, en }, map] = [headline(view, data), viewWords[view.view]];
  return { zh: `${map.zh} · ${zh}`, en: `${map.en} · ${en}` };
}

/** What a headline begins with, of which chain it is and where: `乌海光伏链：`. */
export function subject({ chain, scope }: Pick<ChainView, "chain" | "scope">, data: Data): Text {
  const place = scopeName(scope, data);
  return { zh: `${place.zh}${chain.zh}链：`, en: `${chain.en} in ${place.en}: ` };
}

const noneTold: Text = { zh: "归到本链的内容没有明说哪个环节", en: "nothing filed here names a link outright" };
const noneStands: Text = {
  zh: `归到本链的内容没有明说哪个环节${standsWords.zh}`,
  en: `no link here is stated to be ${standsWords.en}`,
};

const sentences = (view: ChainView, { data, lang }: Context): readonly string[] =>
  wordings(view, lang).map((words) => subject(view, data)[lang] + words);

/** All ways to say it, the one that says most first. */
function wordings(view: ChainView, lang: Lang): readonly string[] {
  const [own, all] = [subjectOf(view), statedNodes(view)];
  const open = openPart(view)[lang];
  const ofSome = view.view === "panorama" && own.length > 0;
  const brief = view.view === "directions" ? [] : told(claimOf(ofSome ? own : all), { lang, ofSome });
  if (own.length > 0) {
    const isAsked = view.view === "directions";
    return [...withOpen(claims({ ...claimOf(own), isAsked }, lang), { open, lang }), ...brief];
  }
  const loose = looseWords(view, lang);
  if (loose.length > 0) return withOpen(loose, { open, lang });
  // Where nothing is stated that a panorama is about, it says what is.
  if (view.view !== "directions" && all.length > 0) return [...claims(claimOf(all), lang), ...brief];
  return noneStated(view, lang);
}

/** With what is computed behind it, where there is room. */
function withOpen(wordings: readonly string[], { open, lang }: { open: string; lang: Lang }): readonly string[] {
  const more = lang === "zh" ? `，另有${open}` : `; ${open}`;
  return wordings.flatMap((words) => (open === "" ? words : [words + more, words]));
}

/** What is stated that a view is about. */
function subjectOf(view: ChainView): readonly NodeView[] {
  if (view.view === "directions") return askedNodes(view, ({ confidence }) => confidence === "stated");
  return view.view === "prospect" ? statedNodes(view) : statedNodes(view).filter(({ status }) => isUp(status));
}

/** The same of what names the chain and no link of it; empty where there is none. */
function looseWords({ view, unplaced }: ChainView, lang: Lang): readonly string[] {
  const among = { panorama: nodeStatuses.filter(isUp), prospect: nodeStatuses, directions: sought }[view];
  const own = unplaced.filter((one) => isStated(one) && statusesOf(one).some((status) => among.includes(status)));
  if (own.length === 0) return [];
  const who = sayersOf(saysOf(own).filter(isStated));
  const old = own.filter(({ isOld }) => isOld).length;
  const said = (aged: number) =>
    attributed([unplacedPart(own, among)[lang]], { who, lang, old: aged, total: own.length, unit: "项" });
  return old > 0 && old < own.length ? [said(old), said(0)] : [said(old)];
}

/** That nothing is stated that a view is about, and what there is beside: what is inferred, doubtful or computed. */
function noneStated(view: ChainView, lang: Lang): readonly string[] {
  if (isSilent(view)) return [silentEverywhere[lang]];
  const isSought = view.view === "directions";
  const nodes = isSought ? askedNodes(view, ({ confidence }) => confidence !== "stated") : doubtfulNodes(view);
  const items = view.unplaced.filter((one) => !isStated(one) && (!isSought || asks(one)));
  const parts = [
    ...groupParts(nodes),
    unplacedWhole(items, { among: isSought ? sought : nodeStatuses }),
    openPart(view),
  ];
  const more = parts.map((part) => part[lang]).filter((words) => words !== "");
  if (isSought && more.length === 0) return [noneAsked[lang], noneSought[lang]];
  const none = { panorama: noneStands, prospect: noneTold, directions: noneSought }[view.view];
  const [first, next] = lang === "zh" ? ["，另有", "，"] : ["; ", "; "];
  return more
    .map((_, index) => [none[lang], more.slice(0, more.length - index).join(next)].join(first))
    .concat(none[lang]);
}

function claimOf(nodes: readonly NodeView[]): Claim {
  const groups = nodeStatuses.map((status) => ({ status, nodes: nodes.filter((node) => node.status === status) }));
  return {
    parts: groups.filter((group) => group.nodes.length > 0),
    who: sayersOf(nodes.flatMap(tellingOf)),
    old: nodes.filter(isOldNode).length,
  };
}
