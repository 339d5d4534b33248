import { expect, test } from "vitest";
import { figure, money, world } from "../../test/lib/fixtures.ts";
import { remainder } from "../model/derive.ts";
import { fillOf } from "./fills.ts";

const data = world();
const wuhai = "var(--place-150300)";
const derived = remainder({ whole: money("3"), part: money("1") });

test.each([
  ["reported", figure(), { fill: wuhai, fillOpacity: 1, stroke: wuhai }],
  ["expected", figure({ status: "expected" }), { fill: wuhai, fillOpacity: 0.4, stroke: wuhai }],
  ["a target", figure({ status: "target" }), { fill: "var(--ground)", fillOpacity: 0, stroke: wuhai }],
  ["computed", derived, { fill: "url(#hatch-place-150300)", fillOpacity: 1, stroke: wuhai }],
])("what is %s is painted in the colour of its place", (_, of, fill) => {
  expect(fillOf(of, { data })).toEqual(fill);
});

test("another colour goes before that of the place", () => {
  const ink = { data, colour: "var(--ink)" };
  expect(fillOf(figure(), ink)).toEqual({ fill: "var(--ink)", fillOpacity: 1, stroke: "var(--ink)" });
  expect(fillOf(derived, ink)).toEqual({ fill: "url(#hatch-ink)", fillOpacity: 1, stroke: "var(--ink)" });
});
