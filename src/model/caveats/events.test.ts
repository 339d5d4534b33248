import { expect, test } from "vitest";
import { money, row, world } from "../../../test/lib/fixtures.ts";
import { differentNumberOfEvents } from "./events.ts";

const event = (id: string, cells = {}) => row(money("1", { id, dimension: "event", member: id, ...cells }), id);
const total = row(money("9", { id: "t" }), "T");

test("amounts of events are not compared with one another nor with the total of a place", () => {
  expect(differentNumberOfEvents([event("a"), total], world())).toEqual({
    kind: "different-number-of-events",
    text: {
      zh: "活动有单场的，也有几场合计的，不能比大小：a。",
      en: "Some are single events, others totals of several, so sizes do not compare: a.",
    },
    ids: ["a"],
    comparable: false,
  });
  expect(differentNumberOfEvents([event("a"), event("b")], world())?.ids).toEqual(["a", "b"]);
});

test("a single event and totals alone need no word", () => {
  expect(differentNumberOfEvents([event("a")], world())).toBeUndefined();
  expect(differentNumberOfEvents([total, total], world())).toBeUndefined();
});

test("events of a day each are each one event", () => {
  const on = (id: string, day: string) => event(id, { period_start: day, period_end: day });
  const days = [on("a", "2022-11-10"), on("b", "2022-12-20")];
  expect(differentNumberOfEvents(days, world())).toBeUndefined();
  const plain = row(money("1", { id: "d", period_start: "2023-03-01", period_end: "2023-03-01" }), "d");
  expect(differentNumberOfEvents([...days, plain], world())).toBeUndefined();
  expect(differentNumberOfEvents([...days, event("c")], world())?.ids).toEqual(["a", "b", "c"]);
});
