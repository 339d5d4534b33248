import { inBoth, joinOr } from "../model/join-texts.ts";
import type { Context, Text, Venture } from "../model/types.ts";
import type { NodeView } from "./chain-view.ts";
import { certaintyOf, type Certainty, type VentureRow } from "./certainty.ts";
import { doubtOf, doubtsOf } from "./doubt.ts";
import { nodeStatuses, nodeStatusWords, statusesOf, statusOf, type NodeStatus } from "./nodes.ts";
import { atLeastSigned, isAtLeastSigned, ventureStagesWords, type Phrased } from "./venture-words.ts";

type Certain = Phrased & { confidence: Certainty };
/** What stands on a node: rows, or marks, each of which speaks with all its rows. */
type Told<Item extends Certain> = Pick<NodeView, "status" | "certainty"> & {
  ventures: readonly (Item & { says?: readonly Item[] })[];
};

/** What one status holds apart: signed is not brought in, and neither is agreed. */
const signedWords = {
  signed: { zh: "签约", en: "signed" },
  "brought-in": { zh: "引进", en: "brought in" },
  agreed: { zh: "达成协议", en: "agreed" },
} as const satisfies Partial<Record<Venture["stage"][number], Text>>;
const signedStages = ["signed", "brought-in", "agreed"] as const satisfies (keyof typeof signedWords)[];

/** The furthest of the three that a venture is, of those whose status is `signed`. */
function signedAs({ stage }: Phrased): (typeof signedStages)[number] {
  return signedStages.find((one) => stage.includes(one)) ?? "agreed";
}

/** A status by what it holds of these ventures: `引进`, `签约或引进`; by its whole name where none has it. */
export function heldWords(status: NodeStatus, ventures: readonly Phrased[]): Text {
  const telling = ventures.filter((one) => statusesOf(one).includes(status));
  const held = new Set(telling.map(signedAs));
  const signed = telling.some(isAtLeastSigned) ? atLeastSigned : signedWords.signed;
  const words = signedStages
    .filter((one) => held.has(one))
    .map((one): Text => (one === "signed" ? signed : signedWords[one]));
  const [first] = words;
  if (status !== "signed" || !first) return nodeStatusWords[status];
  return words.length === 1 ? first : joinOr((lang) => words.map((one) => one[lang]));
}

/** The furthest first, of what one status holds apart. */
export function heldOrder(words: Text): number {
  return words === atLeastSigned ? 0 : signedStages.findIndex((one) => signedWords[one] === words);
}

/** What gives a node its status: what is said of that status and as certain. */
export function tellingOf<Item extends Certain>({ status, certainty, ventures }: Told<Item>): readonly Item[] {
  const said = ventures.flatMap((one): readonly Item[] => one.says ?? [one]);
  return said.filter((one) => one.confidence === certainty && statusesOf(one).includes(status));
}

/** The status of a node, marked where it is less than stated: `在建（据推断）`. The same everywhere. */
export function markedStatus(told: Told<Certain>): Text {
  return withDoubt(heldWords(told.status, tellingOf(told)), doubtOf(told.certainty));
}

/**
 * What a mark on a node says beyond the status of the node, and why it gives it none: `投产（只见于转载）`; empty where none
 * does.
 */
export function furtherTold({ status, ventures }: Told<Certain>): Text {
  const own = nodeStatuses.indexOf(status);
  const doubtful = ventures.filter(({ confidence }) => confidence !== "stated");
  const further = nodeStatuses.slice(0, own).find((one) => doubtful.some((venture) => statusOf(venture) === one));
  if (!further || status === "put-off") return { zh: "", en: "" };
  const telling = doubtful.filter((venture) => statusOf(venture) === further);
  return withDoubt(heldWords(further, telling), doubtsOf(telling.map(({ confidence }) => confidence)));
}

/** The same as a clause behind the status in a sentence: `另见投产（只见于转载）`; empty where nothing is beyond it. */
export function beyondTold(told: Told<Certain>): Text {
  const { zh, en } = furtherTold(told);
  return zh === "" ? { zh, en } : { zh: `另见${zh}`, en: `also ${en}` };
}

/** Words with the doubt that they carry, which may be none. */
export function withDoubt({ zh, en }: Text, doubt: Text): Text {
  return doubt.zh === "" ? { zh, en } : { zh: `${zh}（${doubt.zh}）`, en: `${en} (${doubt.en})` };
}

/** How far a row says that something has come, and why that is less than stated: `投产（据图片）`. */
export function sureStagesWords(row: VentureRow, { data, lang }: Context): string {
  return withDoubt(
    inBoth((own) => ventureStagesWords(row, own)),
    doubtOf(certaintyOf(row, data)),
  )[lang];
}
