import type { Line, Word } from "./pdf-words.ts";

/** A stretch of a page from left to right. */
export interface Stretch {
  left: number;
  right: number;
}

/** The stretches that text covers, smaller gaps closed. */
export function covered(stretches: readonly Stretch[], gap: number): Stretch[] {
  const merged: Stretch[] = [];
  for (const { left, right } of stretches.toSorted((a, b) => a.left - b.left)) {
    const last = merged.at(-1);
    if (last && left - last.right < gap) last.right = Math.max(last.right, right);
    else merged.push({ left, right });
  }
  return merged;
}

/** How wide the gap between two columns of prose must be, in sizes of letters. */
const gutter = 0.8;

/** From where to where a segment goes. */
export const extent = (segment: readonly Word[]): Stretch => ({
  left: segment[0]?.left ?? 0,
  right: segment.at(-1)?.right ?? 0,
});

/** What a page's lines come to: lines as they are, or columns of prose to be read one after the other. */
export type Block = { lines: Line[] } | { columns: Line[][] };

/** Parts lines into those that run over the page and those that stand in columns of prose. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let plain: Line[] = [];
  for (let at = 0; at < lines.length;) {
    const run = columnsFrom(lines.slice(at));
    if (!run) {
      plain.push(...lines.slice(at, at + 1));
      at += 1;
      continue;
    }
    if (plain.length > 0) blocks.push({ lines: plain });
    plain = [];
    blocks.push({ columns: run.columns });
    at += run.count;
  }
  if (plain.length > 0) blocks.push({ lines: plain });
  return blocks;
}

/** The columns of prose that the first lines stand in, as many of them as leave a gap all the way down. */
function columnsFrom(lines: readonly Line[]): { columns: Line[][]; count: number } | undefined {
  const runs: Stretch[][] = [];
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    const stretches = covered([...(runs.at(-1) ?? []), ...line.segments.flat()], gutter * line.size);
    // The first line may be of one column, where their lines are not on one height.
    if ((last && stretches.length < 2) || (last && line.base - last.base > 2.2 * line.size)) break;
    runs.push(stretches);
  }
  // What follows the columns may leave the gap by chance.
  for (let count = runs.length; count > 2; count -= 1) {
    const stretches = runs[count - 1] ?? [];
    const columns = stretches.map((own) => lines.slice(0, count).flatMap((line) => lineWithin(line, own)));
    const [first] = lines;
    if (stretches.length > 1 && stretches.length <= 4 && columns.every(isProse))
      return first && begins(first, stretches) ? { columns, count } : undefined;
  }
  return undefined;
}

/** Whether columns begin with a line: it has text in several of them, or fills one; else it stands above them. */
function begins(line: Line, stretches: readonly Stretch[]): boolean {
  const own = stretches.filter((stretch) => lineWithin(line, stretch).length > 0);
  const [{ left, right } = { left: 0, right: 0 }] = own;
  const { left: from, right: to } = extent(line.segments.flat());
  return own.length > 1 || to - from > 0.6 * (right - left);
}

function lineWithin(line: Line, { left, right }: Stretch): Line[] {
  const isInside = (word: Word): boolean => word.left >= left && word.right <= right;
  const segments = line.segments.map((words) => words.filter(isInside)).filter((words) => words.length > 0);
  return segments.length > 0 ? [{ ...line, segments }] : [];
}

/** Whether lines are prose: they fill their column, hold more than a few letters, and not numbers alone. */
function isProse(lines: readonly Line[]): boolean {
  if (lines.length < 3) return false;
  const said = lines.flatMap(({ segments }) => segments.flat().map(({ text }) => text)).join("");
  if (!/\p{L}/u.test(said)) return false;
  const extents = lines.map(({ segments }) => extent(segments.flat()));
  const [left, right] = [Math.min(...extents.map((own) => own.left)), Math.max(...extents.map((own) => own.right))];
  const full = extents.filter((own) => own.right - own.left > 0.8 * (right - left)).length;
  return said.length / lines.length >= 8 && full / lines.length >= 0.6;
}
