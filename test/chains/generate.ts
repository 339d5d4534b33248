import type { Box, Link } from "../../src/chain-maps/layout/shapes.ts";
import { stageOrder } from "../../src/chain-maps/nodes.ts";

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A made-up chain: some stages may be missing, links go to later boxes, near or far, within a stage or across. */
export function generate(size: number, { seed }: { seed: number }): { boxes: Omit<Box, "width">[]; links: Link[] } {
  const random = seeded(seed * 1000 + size);
  const stages = stageOrder.filter(() => random() < 0.85);
  const present = stages.length > 0 ? stages : [stageOrder[1]];
  const boxes = Array.from({ length: size }, (_, index) => ({
    id: `n${index}`,
    stage: present[Math.floor(random() * present.length)] ?? "upstream",
    // A name alone, or a name and four firms that each take three lines.
    height: 36 + Math.floor(random() * (random() < 0.2 ? 280 : 90)),
  }));
  // In the order in which links may run; their order in the list stays another one.
  const order = [...boxes].sort((a, b) => stageOrder.indexOf(a.stage) - stageOrder.indexOf(b.stage));
  const links = new Map<string, Link>();
  for (let n = 0; n < size * 1.3 && size > 1; n++) {
    const from = Math.floor(random() * (size - 1));
    const reach = random() < 0.7 ? 12 : size;
    const to = Math.min(size - 1, from + 1 + Math.floor(random() * reach));
    const [a, b] = [order[from], order[to]];
    if (a && b) links.set(`${a.id}>${b.id}`, { from: a.id, to: b.id });
  }
  return { boxes, links: [...links.values()] };
}
