import { paths } from "../../i18n/addresses.ts";
import { ownReport } from "../../model/own.ts";
import { ownCells, type OwnCells } from "./own-figure.ts";

/** How many figures stand side by side at most. */
export const mostFigures = 6;

/** What a reader has chosen: what the address of the page holds. */
export interface State {
  figures: readonly string[];
  /** What the reader typed of a number; it stands behind the #, which no browser sends. */
  own?: OwnCells | undefined;
}

/** The address of a state below that of the page: `?f=a,b#value=…`; empty for none. */
export function toAddress({ figures, own }: State): string {
  const query = paths.comparing(figures).slice(paths.compare.length);
  return own ? `${query}#${new URLSearchParams(own).toString()}` : query;
}

/** The state of an address, each figure once, and no more than fit. */
export function fromAddress({ search, hash }: { search: string; hash: string }): State {
  const ids = (new URLSearchParams(search).get("f") ?? "").split(",").map((id) => id.trim());
  const figures = [...new Set(ids)].filter((id) => id !== "").slice(0, mostFigures);
  const typed = new URLSearchParams(hash.slice(1));
  if (!typed.has("value")) return { figures };
  const cells = ownCells.map((cell) => [cell, typed.get(cell) ?? ""]);
  return { figures, own: Object.fromEntries(cells) as OwnCells };
}

/** The state of some of what is shown, the reader's own number among them where it is. */
export function stateOf(ids: readonly string[], { own }: State): State {
  return { figures: ids.filter((id) => id !== ownReport), own: ids.includes(ownReport) ? own : undefined };
}
