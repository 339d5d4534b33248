/** A stretch that wants a lane of its own: the upright run of the links that share it. */
export interface Run {
  id: string;
  from: number;
  to: number;
}

/** Gives every run the lowest lane in which no other run overlaps it, short runs first; runs may not even touch. */
export function assignLanes(runs: readonly Run[]): { lanes: ReadonlyMap<string, number>; count: number } {
  const taken: Run[][] = [];
  const lanes = new Map<string, number>();
  const length = ({ from, to }: Run) => to - from;
  for (const run of [...runs].sort((a, b) => length(a) - length(b) || a.from - b.from)) {
    const free = taken.findIndex((lane) => lane.every(({ from, to }) => to + 4 < run.from || from - 4 > run.to));
    const lane = free === -1 ? taken.push([]) - 1 : free;
    taken[lane]?.push(run);
    lanes.set(run.id, lane);
  }
  return { lanes, count: taken.length };
}
