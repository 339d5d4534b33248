import type { ChainView } from "../../chain-maps/chain-view.ts";
import { chainMapDrawings } from "../../charts/chain-map.ts";
import type { Drawing } from "../../drawing/widths.ts";
import { kept, sourcesKey } from "../../exports/kept.ts";
import type { Venture, Context } from "../../model/types.ts";

type Drawings = readonly Pick<Drawing, "width" | "svg">[];

/**
 * A view's drawings for its own page, where every label leads to its row of evidence below; a build keeps them for the
 * next one.
 */
export async function chainDrawings(view: ChainView, { data, lang }: Context): Promise<Drawings> {
  const draw = () =>
    chainMapDrawings(view, { lang, data, href: (id) => `#${id}` }).map(({ width, svg }) => ({ width, svg }));
  // While the code is being written, its last state is not known by what was read at the start.
  if (import.meta.env.DEV) return draw();
  const key = `chain ${view.chain.id} ${view.scope} ${view.view} ${lang} ${sourcesKey()}`;
  const text = await kept(key, () => new TextEncoder().encode(JSON.stringify(draw())));
  return JSON.parse(new TextDecoder().decode(text)) as Drawings;
}

/** What a view draws. */
export function shownVentures({ nodes, unplaced }: ChainView): readonly Venture[] {
  return [...nodes.flatMap(({ shown }) => shown), ...unplaced];
}
