import type { JoinedText } from "./joined-text.ts";

/** How many characters of the text a judge is shown on each side of a print. */
const side = 12;

/**
 * The words around a print, which stands in 【】: `…全市签约【20个】项目，总投资…`. For a judge to look at; nothing reads
 * it, and it never begins like a formula. Of a cell of a table it is also what stands at its row and column.
 */
export function contextAround(
  { source, text }: JoinedText,
  { from, to, before: around = "" }: { from: number; to: number; before?: string },
): string {
  // Only within its paragraph, or its cell.
  const start = Math.max(0, from - side) + text.slice(Math.max(0, from - side), from).lastIndexOf("\n") + 1;
  const paragraph = text.slice(to, to + side).indexOf("\n");
  const end = paragraph < 0 ? to + side : to + paragraph;
  const [before, print, after] = [source.slice(start, from), source.slice(from, to), source.slice(to, end)];
  return `…${around}${before.join("")}【${print.join("")}】${after.join("")}…`;
}
