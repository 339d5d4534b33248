import { nodeOf } from "../../../tables/ventures.ts";
import type { Chain, ChainNode, Data, Text } from "../../../model/types.ts";
import { ventureName } from "../../../chain-maps/venture-words.ts";
import type { Presence } from "../../../chain-maps/presence.ts";
import type { Scope } from "../../../chain-maps/chain-view.ts";

/** One thing that an instrument says, with all that it rests on. */
export interface Statement {
  /** What it is about: a firm, a project or a node. */
  subject: Text;
  node?: ChainNode | undefined;
  /** The node next to it that is spoken of, and on which side. */
  neighbour?: { node: ChainNode; relation: "input" | "outlet" } | undefined;
  finding: Text;
  /** `printed` repeats a source, `derived` is worked out by us. */
  basis: "printed" | "derived";
  evidence: readonly Presence[];
}

/** Where an instrument looks. */
export interface Where {
  scope: Scope;
  data: Data;
}

/** What an instrument says of a chain in a place; nothing where the reports do not suffice. */
export type Compute = (chain: Chain, where: Where) => readonly Statement[];

/** Both languages of a venture's own name. */
export function named(venture: Parameters<typeof ventureName>[0]): Text {
  return { zh: ventureName(venture, "zh"), en: ventureName(venture, "en") };
}

/** What sources print of ventures, which an instrument repeats of a subject. */
export function printed(
  evidence: readonly [Presence, ...Presence[]],
  { data, ...told }: Pick<Statement, "subject" | "finding"> & Pick<Where, "data">,
): Statement {
  return { ...told, node: nodeOf(evidence[0], data), basis: "printed", evidence };
}

/** A node's name in both languages. */
export function nodeName({ zh, en }: Pick<ChainNode, "zh" | "en">): Text {
  return { zh, en };
}
