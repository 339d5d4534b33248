import { expect, test } from "vitest";
import { count, row } from "../../../test/lib/fixtures.ts";
import { stackEvents } from "./calendar-stack.ts";

const event = (at: number, many = 1) => Array.from({ length: many }, () => row(count(at)));
const stacked = (events: Parameters<typeof stackEvents>[0]) =>
  stackEvents(events, { at: ({ of }) => of.value_base, step: 10 }).map(({ x, from }) => [x, from]);

test("events that have room stand on the line, others on those that they would cover", () => {
  expect(stacked([event(0, 2), event(10), event(15, 3), event(18)])).toEqual([
    [0, 0],
    [10, 0],
    [15, 1],
    [18, 4],
  ]);
});

test("nothing is stacked of nothing", () => {
  expect(stacked([[]])).toEqual([]);
});
