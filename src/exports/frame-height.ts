import { columnFrom, type Heights } from "./embed-height.ts";

/**
 * Columns in pixels for which a frame's height is fitted, the usual ones from `usual` to `wide` closely; a wider one
 * takes as much as the highest from `wide` on.
 */
export const fittedColumns = { from: 288, usual: 320, wide: 760, to: 827, widest: 1300 };
/** A line may break so many pixels of a column earlier or later than measured. */
const doubt = 1;
/** How many pixels a frame may be higher than its chart in usual columns, and in others. */
const blank = { usual: 22, other: 60 };

/** What a frame is at least and at most, in pixels, in a column of `x` pixels. */
interface Room {
  x: number;
  low: number;
  high: number;
}

/** A straight line, in pixels and hundredths of the column, which holds in columns narrower than `below`. */
interface Piece {
  base: number;
  slope: number;
  below: number;
}

/**
 * The height of a frame as CSS, by the width of the container it stands in: never less than its chart needs, and as
 * little more as few straight lines allow. Words make a chart lower where a column is wider, its drawing higher. The
 * highest of the lines counts; one that ends somewhere makes a step there.
 */
export function frameHeight({ drawing, words }: Heights): string {
  const rooms = Array.from({ length: fittedColumns.to - fittedColumns.from + 1 }, (_, index): Room => {
    const x = fittedColumns.from + index;
    const [drawn, said] = [drawing(x), words(x)];
    const low = drawn + Math.max(words(x - doubt), said, words(x + doubt));
    const spare = x < fittedColumns.usual || x > fittedColumns.wide ? blank.other : blank.usual;
    return { x, low, high: Math.max(drawn + said + spare, low + 3) };
  });
  const pieces = [
    ...fewest(rooms, { from: columnFrom, below: Infinity }),
    ...fewest(rooms, { from: fittedColumns.from, below: columnFrom }),
  ];
  const most = Math.max(
    drawing(fittedColumns.widest) + words(fittedColumns.to),
    ...rooms.filter(({ x }) => x >= fittedColumns.wide).map(({ low }) => low),
  );
  const parts = [...new Set(pieces.map(({ below }) => below))].map((end) => {
    const highest = max(pieces.filter(({ below }) => below === end).map(lineText));
    return `min(${end === Infinity ? `${Math.ceil(most)}px` : `(${end}px - 100cqw)*9999`},${highest})`;
  });
  return max(parts);
}

const max = (values: readonly string[]) => (values.length === 1 ? values.join() : `max(${values.join()})`);

const lineText = ({ base, slope }: Piece) => `${Math.ceil(base)}px${slope < 0 ? " - " : " + "}${Math.abs(slope)}cqw`;

/** The shortest code of pieces that cover all columns from `from` to `below`, from the right to the left. */
function fewest(rooms: readonly Room[], { from, below }: { from: number; below: number }): readonly Piece[] {
  type Found = { cost: number; pieces: readonly Piece[] };
  const known = new Map<number, Found>();
  const best = (end: number): Found => {
    if (end < from) return { cost: 0, pieces: [] };
    const kept = known.get(end);
    if (kept) return kept;
    const options = [below, end + 1].flatMap((limit): Found[] => {
      const made = longest(rooms, { from, end, below: limit });
      if (!made) return [];
      const rest = best(made.start - 1);
      return [{ cost: rest.cost + (limit === below ? 17 : 41), pieces: [...rest.pieces, made.piece] }];
    });
    const chosen = options.reduce((a, b) => (b.cost < a.cost ? b : a));
    known.set(end, chosen);
    return chosen;
  };
  return best(Math.min(fittedColumns.to, below - 1)).pieces;
}

/** The piece that covers most columns up to `end`. */
function longest(rooms: readonly Room[], { from, end, below }: { from: number; end: number; below: number }) {
  const ceiling = rooms.filter(({ x }) => x < below);
  let found: { start: number; piece: Piece } | undefined;
  let [left, right] = [from, end];
  while (left <= right) {
    const start = Math.floor((left + right) / 2);
    const line = between(rooms.slice(start - fittedColumns.from, end - fittedColumns.from + 1), ceiling);
    if (line) [found, right] = [{ start, piece: { ...line, below } }, start - 1];
    else left = start + 1;
  }
  return found;
}

/** A line that is nowhere below the first and nowhere above the second, if there is one. */
function between(floor: readonly Room[], ceiling: readonly Room[]): { base: number; slope: number } | undefined {
  const room = (slope: number) => {
    let [base, top] = [-Infinity, Infinity];
    for (const { x, low } of floor) base = Math.max(base, low - (slope * x) / 100);
    for (const { x, high } of ceiling) top = Math.min(top, high - (slope * x) / 100);
    return { slope, base, left: top - base };
  };
  let [flat, steep] = [-3000, 6000];
  // What is left between them is a concave function of the slope.
  while (flat < steep) {
    const middle = Math.floor((flat + steep) / 2);
    if (room(middle).left < room(middle + 1).left) flat = middle + 1;
    else steep = middle;
  }
  const { left, ...line } = room(flat);
  return left < 1 ? undefined : line;
}
