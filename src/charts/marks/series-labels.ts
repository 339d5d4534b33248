/** A rectangle: `y1` and `y2` are pixels above the line that the bars of a part stand on. */
export interface Box {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

/** What is to be labelled: a bar, and how much room its words take. */
export interface Labelled {
  bar: Box;
  width: number;
  height: number;
}

/** Where the words of a bar stand, and what leads from them to it where they do not stand on it. */
export interface Placed extends Box {
  leader?: { x1: number; y1: number; x2: number; y2: number };
}

const [near, apart, beside] = [3, 4, 9];

/**
 * Places the words of bars where they cover neither bar nor words: on their bar, else to its left or right, else higher
 * up, with a line that leads to it. Several orders are tried, for who comes first has the better place; `width` is all
 * the room there is. In the order of the bars.
 */
export function placeLabels(labelled: readonly Labelled[], { width }: { width: number }): readonly Placed[] {
  const low = labelled.toSorted((a, b) => a.bar.y2 - b.bar.y2);
  const orders = labelled.length <= few ? ordersOf(labelled) : [labelled, low, low.toReversed(), labelled.toReversed()];
  const tried = orders.flatMap((order) => leans.map((lean) => placeInOrder(order, { width, lean })));
  const [best] = tried.toSorted((a, b) => a.cost - b.cost);
  return labelled.flatMap((one) => best?.placed.get(one) ?? []);
}

/** So few are tried in every order. */
const few = 5;

function ordersOf(labelled: readonly Labelled[]): readonly (readonly Labelled[])[] {
  if (labelled.length < 2) return [labelled];
  return labelled.flatMap((one) => ordersOf(labelled.filter((other) => other !== one)).map((rest) => [one, ...rest]));
}

/** Words over their bar are tried by its middle, its left end and its right: what leans leaves room for a line. */
const leans = [0, 1, 2] as const;
type Lean = (typeof leans)[number];

function placeInOrder(order: readonly Labelled[], { width, lean }: { width: number; lean: Lean }) {
  const placed = new Map<Labelled, Placed>();
  let sum = 0;
  for (const one of order) {
    const { place, cost } = placeOne(one, { among: order, placed: [...placed.values()], width, lean });
    placed.set(one, place);
    sum += cost;
  }
  return { placed, cost: sum };
}

interface Among {
  among: readonly Labelled[];
  placed: readonly Placed[];
  width: number;
  lean: Lean;
}

/** What a place costs that only height made free, whatever its line crosses. */
const forced = 1000;

function placeOne(one: Labelled, { among, placed, width, lean }: Among): { place: Placed; cost: number } {
  const bars = among.map(({ bar }) => bar);
  const crossed = [...placed, ...placed.flatMap(({ leader }) => leader ?? [])];
  const taken = [...bars, ...placed, ...placed.flatMap(({ leader }) => (leader ? [slim(leader)] : []))];
  const found = candidates(one, { taken, width }).filter(
    ({ place }) =>
      place.x1 >= 0 &&
      place.x2 <= width &&
      !taken.some((box) => meet(box, place)) &&
      !(place.leader && crossed.some((other) => meet(other, slim(place.leader ?? other)))),
  );
  const priced = found.map(({ place, more, at }) => ({
    place,
    wish: lean > 0 && at === lean ? 200 : 0,
    cost: more + place.y1 - one.bar.y2 + 4 * astray(place, one.bar) + 24 * covered(place, { bars, own: one.bar }),
  }));
  const [best] = priced.toSorted((a, b) => a.cost - a.wish - (b.cost - b.wish));
  if (best) return best;
  // Above all that is taken there is room.
  const x1 = within((one.bar.x1 + one.bar.x2 - one.width) / 2, { room: width - one.width });
  return { place: onLine(one, { x1, y1: Math.max(...taken.map(({ y2 }) => y2)) + near }), cost: forced };
}

interface Candidate {
  place: Placed;
  /** What speaks against it, in pixels of height. */
  more: number;
  /** How it leans where it is over its bar. */
  at?: number;
}

function candidates(one: Labelled, { taken, width }: { taken: readonly Box[]; width: number }): Candidate[] {
  const { bar, width: w, height: h } = one;
  const middle = (bar.x1 + bar.x2) / 2;
  const room = width - w;
  const levels = [bar.y2, ...taken.map(({ y2 }) => y2)].filter((y) => y >= bar.y2).map((y) => y + near);
  const above = levels.flatMap((y1) =>
    [middle - w / 2, bar.x1, bar.x2 - w].flatMap((x, index) =>
      [middle, bar.x1 + 3, bar.x2 - 3].map((from, bent) => ({
        place: onLine(one, { x1: within(x, { room }), y1, from }),
        more: index * 3 + bent,
        at: index,
      })),
    ),
  );
  const edge = Math.max(1, bar.y2 - 3);
  const lead = (from: number, to: number) => ({ x1: from, x2: to, y1: edge, y2: edge });
  const sides = [bar.y2 - 6, bar.y2 - h].flatMap((y, index) => {
    const y1 = Math.max(0, y);
    const left = { x1: bar.x1 - beside - w, leader: lead(bar.x1 - beside + 2, bar.x1 - 1) };
    const right = { x1: bar.x2 + beside, leader: lead(bar.x2 + 1, bar.x2 + beside - 2) };
    const more = 26 + index * h;
    return [left, right].map(({ x1, leader }) => ({ place: { x1, x2: x1 + w, y1, y2: y1 + h, leader }, more }));
  });
  return [...above, ...sides];
}

/** Words on a line over their bar; a line leads down from them where something may lie between. */
function onLine(
  { bar, width, height }: Labelled,
  { x1, y1, from = (bar.x1 + bar.x2) / 2 }: { x1: number; y1: number; from?: number },
): Placed {
  const box = { x1, x2: x1 + width, y1, y2: y1 + height };
  if (y1 - bar.y2 <= near) return box;
  const x = Math.min(Math.max(from, x1 + 2), x1 + width - 2);
  return { ...box, leader: { x1: x, x2: x, y1: bar.y2, y2: y1 - 1 } };
}

/** How far from its own bar the middle of these words stands, in pixels: there they would be read as another year's. */
function astray(place: Box, own: Box): number {
  const middle = (place.x1 + place.x2) / 2;
  return Math.max(0, own.x1 - middle, middle - own.x2);
}

/** How many bars lie under these words, so that a line down to them would strike them out. */
function covered(place: Box, { bars, own }: { bars: readonly Box[]; own: Box }): number {
  return bars.filter((bar) => {
    const x = (bar.x1 + bar.x2) / 2;
    const within = own.x1 <= bar.x1 && bar.x2 <= own.x2;
    return !within && bar.y2 <= place.y1 && place.x1 - apart < x && x < place.x2 + apart;
  }).length;
}

const within = (x: number, { room }: { room: number }): number => Math.min(Math.max(0, x), Math.max(0, room));

/** A line may stand nearer to words than words to one another. */
const slim = ({ x1, x2, y1, y2 }: Box): Box => ({ x1: x1 + 2, x2: x2 - 2, y1, y2 });

function meet(a: Box, b: Box): boolean {
  return a.x1 < b.x2 + apart && b.x1 < a.x2 + apart && a.y1 < b.y2 && b.y1 < a.y2;
}
