import { joinTexts } from "../model/join-texts.ts";
import { counted, plural } from "../model/plural.ts";
import type { Text } from "../model/types.ts";
import type { Certainty, Sure } from "./certainty.ts";
import type { ChainView, NodeView } from "./chain-view.ts";
import { isOldNode } from "./counts.ts";
import { doubtsOf } from "./doubt.ts";
import { nodeStatuses, statusesOf, upWords, type NodeStatus } from "./nodes.ts";
import { heldWords, tellingOf, withDoubt } from "./node-status-words.ts";
import type { Presence } from "./presence.ts";

/** The words of statuses that occur, as one: `投产、签约`; the last of them may be a choice of its own. */
export function either(found: readonly NodeStatus[], ventures: readonly Sure[] = []): Text {
  const words = nodeStatuses.filter((status) => found.includes(status)).map((status) => heldWords(status, ventures));
  const [last, ...rest] = words.toReversed();
  if (!last || rest.length === 0) return last ?? nothing;
  const first = joinTexts(rest.toReversed(), { zh: "、", en: ", " });
  return joinTexts([first, last], { zh: "、", en: last.en.includes(" or ") ? ", " : " or " });
}

/** `link` or `links`, as their number asks. */
export const links = (count: number) => plural(count, { noun: "link" });
/** A clause that has nothing to say. */
export const nothing: Text = { zh: "", en: "" };

/** A clause with what follows it: `…，另有…，…`. */
export function withMore(first: Text, more: readonly Text[]): Text {
  return joinTexts([first, joinedParts(more)], { zh: "，另有", en: "; " });
}

/** Two clauses, one right behind the other. */
export const joined = (first: Text, next: Text): Text => ({ zh: first.zh + next.zh, en: first.en + next.en });

/** Clauses of one rank. */
export const joinedParts = (parts: readonly Text[]): Text => joinTexts(parts, { zh: "，", en: "; " });

/** Whether the reports do not mention a chain at all and no cited page speaks of it. */
export const isSilent = ({ mention, isTold }: ChainView): boolean => mention === "silent" && !isTold;

/** That nothing on a chain asks for a link of it; what other chains tell is not among it. */
export const noneAsked: Text = {
  zh: "归到本链的内容没有说要招或规划哪个环节",
  en: "nothing filed here says that a link is sought or planned",
};

/** That none is stated to be sought, though something is told. */
export const noneSought: Text = {
  zh: "归到本链的内容没有明说要招或规划哪个环节",
  en: "nothing filed here states outright which link is sought or planned",
};

/** That what is less than stated is not counted; empty where all is stated. */
function uncounted(told: readonly { certainty?: Certainty | undefined }[]): Text {
  const why = doubtsOf(told.map(({ certainty }) => certainty));
  return why.zh === "" ? nothing : { zh: `；${why.zh}的不计`, en: `; not counting what is told ${why.en}` };
}

/** Whether a source says it in so many words. */
export const isStated = ({ confidence }: Sure): boolean => confidence === "stated";
/** What of these is not counted, and why; empty where all is. */
export const withDoubts = (nodes: readonly NodeView[], unplaced: readonly Sure[]) =>
  uncounted([...nodes, ...unplaced.map(({ confidence }) => ({ certainty: confidence }))]);

/** How many of these nodes have what they have from old sources alone; empty where none has. */
export function oldWords(nodes: readonly NodeView[]): Text {
  const n = nodes.filter(isOldNode).length;
  if (n === 0) return nothing;
  return {
    zh: `（其中${n}个说到这一步的出处都在三年以前）`,
    en: ` (${n} told at that step by sources over three years old)`,
  };
}

interface Unit {
  zh: (status: NodeStatus) => string;
  en: (count: number, status: NodeStatus) => string;
}

const ones: Unit = { zh: () => "个", en: () => "" };
/** Counted as links of which something is asked, whatever else is said of them. */
export const asAsked: Unit = {
  zh: (status) => (status === "sought" ? "个环节有" : "个环节"),
  en: (count, status) => `${links(count)} ${status === "sought" ? "with something " : ""}`,
};

/** Nodes by what is said of them, each with its number: `1个签约`, `2个拟招或规划（据图片）`. */
export function groupParts(nodes: readonly NodeView[], unit: Unit = ones): readonly Text[] {
  const groups = Map.groupBy(nodes, ({ status }) => status);
  return nodeStatuses.flatMap((one) => {
    const own = groups.get(one) ?? [];
    if (own.length === 0) return [];
    const { zh, en } = groupWords(one, own);
    return { zh: `${own.length}${unit.zh(one)}${zh}`, en: `${own.length} ${unit.en(own.length, one)}${en}` };
  });
}

function groupWords(status: NodeStatus, nodes: readonly NodeView[]): Text {
  return withDoubt(heldWords(status, nodes.flatMap(tellingOf)), doubtsOf(nodes.map(({ certainty }) => certainty)));
}

const chainInferred: Text = { zh: "归链据推断", en: "placed on the chain by inference" };

/** What has no link, with whether all that is said of it is old, where that is known. */
type Loose = Sure & Partial<Pick<Presence, "isOld">>;

/** What a source says of the chain and of none of its links; empty where it says nothing. */
export function unplacedPart(ventures: readonly Loose[], among: readonly NodeStatus[]): Text {
  const n = ventures.length;
  if (n === 0) return nothing;
  const words = either(
    ventures.flatMap((one) => statusesOf(one).filter((status) => among.includes(status))),
    ventures,
  );
  return { zh: `${n}项${words.zh}而未说环节`, en: `${counted(n, "item")} (${words.en}), link not stated` };
}

/** The same with who else says it, how much of it is doubtful, and old. */
export function unplacedWhole(
  ventures: readonly Loose[],
  { among, toldBy = nothing }: { among: readonly NodeStatus[]; toldBy?: Text },
): Text {
  if (ventures.length === 0) return nothing;
  const beside = joinTexts([toldBy, doubtfulOf(ventures), oldOf(ventures)], { zh: "；", en: "; " });
  return withDoubt(unplacedPart(ventures, among), beside);
}

function doubtfulOf(ventures: readonly Loose[]): Text {
  const doubtful = ventures.flatMap(({ confidence }) => (confidence === "stated" ? [] : confidence));
  if (doubtful.length === 0) return nothing;
  // Where only the chain is our inference, what is said of the venture is not.
  const why = doubtful.every((one) => one === "inferred") ? chainInferred : doubtsOf(doubtful);
  const some = doubtful.length < ventures.length;
  return some ? { zh: `其中${doubtful.length}项${why.zh}`, en: `${doubtful.length} of them ${why.en}` } : why;
}

function oldOf(ventures: readonly Loose[]): Text {
  const n = ventures.filter(({ isOld }) => isOld).length;
  return n === 0
    ? nothing
    : { zh: `${n}项说到这一步的出处都在三年以前`, en: `${n} told at that step by sources over three years old` };
}

/** How many nodes no source mentions while their neighbours stand, which is computed; empty where there is none. */
export function openPart({ nodes }: Pick<ChainView, "nodes">): Text {
  const n = nodes.filter(({ opening, status }) => opening && status === "unreported").length;
  if (n === 0) return nothing;
  return {
    zh: `${n}个环节无内容归入而上下游${upWords.zh}（推算）`,
    en: `${n} ${links(n)} with nothing filed and neighbours ${upWords.en} (derived)`,
  };
}
