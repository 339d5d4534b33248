import type { ChainView } from "../chains/chain-view.ts";
import { mapDrawings } from "../chains/prepare.ts";
import { data } from "../lib/data.ts";
import type { Lang, Venture } from "../lib/types.ts";

/** A view's drawings for its own page, where every label leads to its row of evidence below. */
export function chainDrawings(view: ChainView, lang: Lang) {
  return mapDrawings(view, { lang, data, href: (id) => `#${id}` });
}

/** What a view draws. */
export function shownVentures({ nodes, unplaced }: ChainView): readonly Venture[] {
  return [...nodes.flatMap(({ shown }) => shown), ...unplaced];
}
