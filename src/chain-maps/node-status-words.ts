import type { Lang, Text, Venture } from "../model/types.ts";
import type { NodeView } from "./chain-view.ts";
import { doubtOf } from "./doubt.ts";
import { nodeStatusWords, statusesOf, type NodeStatus } from "./nodes.ts";

type Staged = Pick<Venture, "stage">;
type Told = Pick<NodeView, "status" | "certainty" | "ventures">;

/** What one status holds apart: signed is not brought in, and neither is agreed. */
const signedWords = {
  signed: { zh: "签约", en: "signed" },
  "brought-in": { zh: "引进", en: "brought in" },
  agreed: { zh: "达成协议", en: "agreed" },
} as const satisfies Partial<Record<Venture["stage"][number], Text>>;
const signedStages = ["signed", "brought-in", "agreed"] as const satisfies (keyof typeof signedWords)[];

/** The furthest of the three that a venture is, of those whose status is `signed`. */
function signedAs({ stage }: Staged): (typeof signedStages)[number] {
  return signedStages.find((one) => stage.includes(one)) ?? "agreed";
}

/** A status by what it holds of these ventures: `引进`, `签约或引进`; by its whole name where none has it. */
export function heldWords(status: NodeStatus, ventures: readonly Staged[]): Text {
  const held = new Set(ventures.filter((one) => statusesOf(one).includes(status)).map(signedAs));
  const words = signedStages.filter((one) => held.has(one)).map((one) => signedWords[one]);
  const [first] = words;
  if (status !== "signed" || !first) return nodeStatusWords[status];
  if (words.length === 1) return first;
  const of = (lang: Lang, [between, last]: readonly [string, string]) => {
    const names = words.map((one): string => one[lang]);
    return [names.slice(0, -1).join(between), ...names.slice(-1)].join(last);
  };
  return { zh: of("zh", ["、", "或"]), en: of("en", [", ", " or "]) };
}

/** The furthest first, of what one status holds apart. */
export function heldOrder(words: Text): number {
  return signedStages.findIndex((one) => signedWords[one] === words);
}

/** What gives a node its status: the ventures of that status that are as certain. */
export function tellingOf({ status, certainty, ventures }: Told): readonly Venture[] {
  return ventures.filter((one) => one.confidence === certainty && statusesOf(one).includes(status));
}

/** The status of a node, marked where it is less than stated: `已有、落地或在建（据推断）`. The same everywhere. */
export function markedStatus(told: Told): Text {
  return withDoubt(heldWords(told.status, tellingOf(told)), doubtOf(told.certainty));
}

/** Words with the doubt that they carry, which may be none. */
export function withDoubt({ zh, en }: Text, doubt: Text): Text {
  return doubt.zh === "" ? { zh, en } : { zh: `${zh}（${doubt.zh}）`, en: `${en} (${doubt.en})` };
}
