import { textWidth } from "../../src/drawing/measure.ts";
import type { ChainView } from "../../src/chain-maps/chain-view.ts";
import { layCard } from "../../src/chain-maps/draw/card.ts";
import type { Data } from "../../src/model/types.ts";

/** Lines that stick out of a card of this width. */
export function overflow(
  one: ChainView["nodes"][number],
  { width, lang, view, world }: { width: number; lang: "zh" | "en"; view: ChainView["view"]; world: Data },
): string[] {
  const card = layCard(one, { width, scope: "region", view, lang, data: world });
  return [...card.lines, ...card.firms.flatMap(({ lines }) => lines)]
    .filter(({ x, y, text, size }) => x < 0 || x + textWidth(text, { size }) > width || y > card.height || y < size)
    .map(({ text }) => text);
}
