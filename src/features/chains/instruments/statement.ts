import type { Chain, ChainNode, Data, Text, Venture } from "../../../model/types.ts";
import type { Scope } from "../../../chain-maps/chain-view.ts";

/** One thing that an instrument says, with all that it rests on. */
export interface Statement {
  /** What it is about: a firm, a project or a node. */
  subject: Text;
  node?: ChainNode | undefined;
  /** The node next to it that is spoken of, and on which side. */
  neighbour?: { node: ChainNode; relation: "input" | "outlet" } | undefined;
  finding: Text;
  /** `printed` repeats a report, `derived` is worked out by us. */
  basis: "printed" | "derived";
  evidence: readonly Venture[];
}

/** Where an instrument looks. */
export interface Where {
  scope: Scope;
  data: Data;
}

/** What an instrument says of a chain in a place; nothing where the reports do not suffice. */
export type Compute = (chain: Chain, where: Where) => readonly Statement[];

/** Both languages of a venture's own name. */
export function named(venture: Venture): Text {
  return {
    zh: venture.company || venture.project,
    en: venture.company_en || venture.project_en,
  };
}

/** A node's name in both languages. */
export function nodeName({ zh, en }: Pick<ChainNode, "zh" | "en">): Text {
  return { zh, en };
}

/** One text out of parts, with a separator for each language. */
export function joined(parts: readonly Text[], { zh, en }: Text): Text {
  const of = (lang: "zh" | "en", between: string) =>
    [...new Set(parts.map((part) => part[lang]).filter((part) => part !== ""))].join(between);
  return { zh: of("zh", zh), en: of("en", en) };
}
