import type { ChainView, NodeView } from "../chain-view.ts";
import { statusOf } from "../nodes.ts";
import type { Presence } from "../presence.ts";
import type { YearView } from "../year-views.ts";
import { markOf, namedOn, setRest, type Card, type CardOptions } from "./card.ts";
import { setStatus, statusLine } from "./card-status.ts";
import { firmRows, firmWords } from "./firm-rows.ts";
import type { FirmLabel } from "./set-firm.ts";
import { setRows, sizes } from "./set-text.ts";

/**
 * A card as it was in an earlier year, in the places that it has today: what was not yet said leaves its place empty,
 * and words that have no room there are read and not drawn.
 */
export function layThen(card: Card, { then, ...options }: Then): Card {
  const words = statusLine(then, options);
  const status = setStatus(words, card.setting);
  const isDrawn = then.tone !== "pale" && status.end <= card.setting.limit;
  const firms = card.firms.flatMap((firm) => {
    const venture = then.shown.find(({ projectId }) => projectId === firm.venture.projectId);
    return venture ? [labelThen(firm, { ...options, venture })] : [];
  });
  const more = then.shown.length - firms.length;
  return {
    ...card,
    view: then,
    mark: markOf(then),
    status: words,
    lines: [...card.setting.name.lines, ...(isDrawn ? status.lines : [])],
    firms,
    rest: card.restAt && more > 0 ? setRest(more, { ...card.restAt, lang: options.lang }) : undefined,
  };
}

interface Then extends Pick<CardOptions, "scope" | "view" | "lang" | "data"> {
  then: NodeView;
}

/** Whether a node showed a project in an earlier year that has no label today: its card must have room to say so. */
export function needsRest(now: NodeView, then: NodeView): boolean {
  const named = new Set(namedOn(now).named.map(({ projectId }) => projectId));
  return then.shown.some(({ projectId }) => !named.has(projectId));
}

/** On how many cards that name all their firms today an earlier year had more. */
export function restsThen({ nodes }: Pick<ChainView, "nodes">, years: readonly YearView[]): number {
  const isThen = (node: NodeView, at: number) =>
    years.some(({ view: { nodes: then } }) => then[at] && needsRest(node, then[at]));
  return nodes.filter((node, at) => namedOn(node).more === 0 && isThen(node, at)).length;
}

const noSize = { amount: "", amount_unit: "", capacity: "", capacity_unit: "", size_class: "" };

/** A label with what was said of it then; without its size, then without its words, where these have no room. */
export function labelThen(
  label: FirmLabel,
  { venture, ...options }: Pick<CardOptions, "scope" | "lang" | "data"> & { venture: Presence },
): FirmLabel {
  const [first] = label.lines;
  const bare = { ...venture, ...noSize };
  const wrap = (one: Presence) => firmRows(one, { ...options, among: label.among, width: label.room });
  const rows = [wrap(venture), wrap(bare)].find(({ length }) => length <= label.lines.length);
  const at = { x: first?.x ?? label.x, y: (first?.y ?? label.y) - sizes.firm, size: sizes.firm, kind: "firm" } as const;
  return {
    ...label,
    venture,
    mark: statusOf(venture),
    label: firmWords(venture, { ...options, among: label.among }),
    lines: rows ? setRows(rows, at).lines : [],
  };
}
