import { add, tenth } from "../../drawing/element.ts";
import { setTspans } from "../../drawing/paragraphs.ts";
import type { Lang } from "../../model/types.ts";
import type { CardLine } from "./set-text.ts";

/** Draws the lines of a card or label, each kind as one text; names are bold and nothing muted where it is strong. */
export function drawLines(
  group: Element,
  { lines, strong, lang }: { lines: readonly CardLine[]; strong: boolean; lang: Lang },
): void {
  for (const [kind, own] of Map.groupBy(lines, (line) => line.kind)) {
    const text = add(group, {
      tag: "text",
      "font-size": own[0]?.size ?? 12,
      "font-weight": kind === "name" && strong ? 700 : undefined,
      fill: kind === "status" || !strong ? "var(--muted)" : undefined,
    });
    setTspans(text, { lines: own.map(({ text: words, x, y }) => ({ words, x: tenth(x), y: tenth(y) })), lang });
  }
}
