import { expect, test } from "vitest";
import { figure, world } from "../../test/lib/fixtures.ts";
import { aboutWords } from "./about-words.ts";

const data = world();
const target = figure({ status: "target", place: "150200", period_start: "", period_end: "" });

test.each([
  ["one result", [figure()], "乌海市 · 2022年1—11月", "Wuhai · Jan–Nov 2022"],
  [
    "a result beside a target",
    [figure(), figure(), target],
    "目标 · 乌海市、包头市 · 2022年1—11月、时期未载",
    "target · Wuhai; Baotou · Jan–Nov 2022; period not stated",
  ],
  ["nothing", [], "", ""],
])("%s is told by status, places and periods, each once", (_, of, zh, en) => {
  expect([aboutWords(of, { data, lang: "zh" }), aboutWords(of, { data, lang: "en" })]).toEqual([zh, en]);
});
