// Picks the pairs that people label in labelled.csv: so many of each stratum, evenly spread over the pairs of it in the
// order of the data, so that the same data give the same pairs. `node test/compare/pick-pairs.ts` prints `stratum,a,b`.
import { data } from "../../src/model/data.ts";
import { isCited, printedFigures } from "../../src/model/coverage.ts";
import { indicatorOf } from "../../src/model/lookup.ts";
import { periodLength } from "../../src/model/period.ts";
import type { Printed } from "../../src/model/types.ts";

type Belongs = (a: Printed, b: Printed) => boolean;

const same: Belongs = (a, b) => a.indicator === b.indicator;
const isDone = ({ status }: Printed) => status === "actual" || status === "count";

/** Each pair belongs to the first stratum that takes it. */
const strata: readonly (readonly [name: string, count: number, belongs: Belongs])[] = [
  ["one place over time", 30, (a, b) => same(a, b) && a.place === b.place && isDone(a) && isDone(b)],
  ["beside a goal", 25, (a, b) => same(a, b) && a.place === b.place],
  ["funds of two places", 30, (a, b) => same(a, b) && a.indicator.startsWith("funds-")],
  ["rates and shares", 20, (a, b) => same(a, b) && a.unit_base === "1"],
  ["one indicator of two places", 40, same],
  ["look alike", 25, (a, b) => indicatorOf(a.indicator, data).not_with.includes(b.indicator)],
  ["cited beside whole", 10, (a, b) => isCited(a) !== isCited(b) && a.unit_base === b.unit_base],
  ["any", 20, () => true],
];

const figures = printedFigures(data);
const pairs = figures.flatMap((a, index) => figures.slice(index + 1).map((b) => [a, b] as const));
type Pair = (typeof pairs)[number];

/** So many of some pairs, as far apart as they go. */
function spread(all: readonly Pair[], count: number): readonly Pair[] {
  const step = Math.max(1, all.length / count);
  const places = Array.from({ length: Math.min(count, all.length) }, (_, at) => Math.floor((at + 0.5) * step));
  return places.flatMap((place) => all.slice(place, place + 1));
}

const byStratum = Map.groupBy(pairs, ([a, b]) => strata.findIndex(([, , belongs]) => belongs(a, b)));
const picked = strata.map(([, count], index) => spread(byStratum.get(index) ?? [], count));
// The hard cases once more: what is alike in all but place, scope or wording.
const taken = new Set(picked.flat());
const length = (of: Printed) => JSON.stringify(periodLength(of));
const alike = pairs.filter(
  (pair) => !taken.has(pair) && same(...pair) && pair.every(isDone) && length(pair[0]) === length(pair[1]),
);
picked.push(spread(alike, 200 - taken.size));
const names = [...strata.map(([name]) => name), "alike"];
const rows = picked.flatMap((some, index) => some.map(([a, b]) => `${names[index]},${a.id},${b.id}`));
process.stdout.write(`${["stratum,a,b", ...rows].join("\n")}\n`);
