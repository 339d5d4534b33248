import type { Text } from "../model/types.ts";
import type { ChainView, NodeView } from "./chain-view.ts";
import { doubtsOf, isDoubtful } from "./doubt.ts";
import { nodeStatuses, statusesOf, type NodeStatus } from "./nodes.ts";
import { tellingOf } from "./node-status-words.ts";
import { saysOf, type Presence } from "./presence.ts";

type Counted = Pick<NodeView, "status" | "certainty">;
/** Nodes of a view, or of a place by the projects on them, as far as they can be counted. */
interface Countable<Node extends Counted> {
  nodes: readonly Node[];
}

/** How many nodes of a view a source states to have each status; what is not mentioned counts as such. */
export function statusCounts({ nodes }: Countable<Counted>): Readonly<Record<NodeStatus, number>> {
  const of = (status: NodeStatus) =>
    nodes.filter((node) => node.status === status && !isDoubtful(node.certainty)).length;
  return Object.fromEntries(nodeStatuses.map((status) => [status, of(status)])) as Record<NodeStatus, number>;
}

/** The nodes of which something is told that is not stated: inferred, read off a photograph or in a copy only. */
export function doubtfulNodes<Node extends Counted>({ nodes }: Countable<Node>): readonly Node[] {
  return nodes.filter(({ certainty }) => isDoubtful(certainty));
}

/** How many nodes of a view are less than stated, and why: `另有2个据图片`; empty where there is none. */
export function doubtfulWords(view: Countable<Counted>): Text {
  const found = doubtfulNodes(view);
  const { zh, en } = doubtsOf(found.map(({ certainty }) => certainty));
  return found.length === 0 ? { zh, en } : { zh: `另有${found.length}个${zh}`, en: `${found.length} more ${en}` };
}

/** The nodes of which any source tells. */
export const toldNodes = ({ nodes }: Pick<ChainView, "nodes">): readonly NodeView[] =>
  nodes.filter(({ status }) => status !== "unreported");

/** The nodes of which a source states something. */
export const statedNodes = (view: Pick<ChainView, "nodes">): readonly NodeView[] =>
  toldNodes(view).filter(({ certainty }) => !isDoubtful(certainty));

/** Whether all that gives a node its status was said long ago. */
export function isOldNode({ status, certainty, ventures }: NodeView): boolean {
  const telling = tellingOf({ status, certainty, ventures: saysOf(ventures) });
  return telling.length > 0 && telling.every(({ isOld }) => isOld);
}

/** What says where to look. */
export const sought: readonly NodeStatus[] = ["gap", "sought"];

/** Whether a venture is one of those that say where to look. */
export const asks = (venture: Pick<Presence, "stage">): boolean =>
  statusesOf(venture).some((status) => sought.includes(status));

/** The nodes that are asked for with this much certainty, as if nothing else were said of them. */
export function askedNodes(
  { nodes }: Pick<ChainView, "nodes">,
  isCertain: (venture: Presence) => boolean,
): readonly NodeView[] {
  return nodes.flatMap((node) => {
    const own = node.ventures.filter((one) => asks(one) && isCertain(one));
    const [first] = own;
    if (!first) return [];
    const status = sought.find((one) => own.some((venture) => statusesOf(venture).includes(one))) ?? "sought";
    return [{ ...node, status, certainty: first.confidence }];
  });
}
