import { expect, test } from "vitest";
import { scopeChoices, viewChoices } from "./chain-switch.ts";
import { world } from "../../../test/lib/fixtures.ts";

const data = world();
const here = { chain: "demo", scope: "wuhai", view: "prospect" } as const;

test("a reader who changes the place keeps the view", () => {
  expect(scopeChoices(here, { data, lang: "zh" })).toEqual([
    { path: "chains/demo/region/prospect/", words: "全区", current: false },
    { path: "chains/demo/wuhai/prospect/", words: "乌海", current: true },
    { path: "chains/demo/baotou/prospect/", words: "包头", current: false },
    { path: "chains/demo/compare/", words: "乌海与包头对照", current: false },
  ]);
  expect(scopeChoices(here, { data, lang: "en" }).map(({ words }) => words)).toEqual([
    "Inner Mongolia",
    "Wuhai",
    "Baotou",
    "Wuhai and Baotou side by side",
  ]);
});

test("a reader who changes the view keeps the place, and is told what each view shows", () => {
  expect(viewChoices(here, "zh")).toEqual([
    {
      path: "chains/demo/wuhai/panorama/",
      words: "全景图",
      small: "投产、已有、落地、在建和据称填补空白的",
      current: false,
    },
    {
      path: "chains/demo/wuhai/prospect/",
      words: "远景图",
      small: "加上签约、引进、达成协议、拟招、规划和推迟的",
      current: true,
    },
    {
      path: "chains/demo/wuhai/directions/",
      words: "招商方向图",
      small: "来源说的空白、拟招和规划的，加上无内容归入而上下游已有、落地或在建的（推算）",
      current: false,
    },
  ]);
  expect(viewChoices(here, "en").map(({ words, small }) => `${words}: ${small}`)).toEqual([
    "Panorama: what operates, exists, is set up, under construction or said to fill a gap",
    "Prospect: plus what is signed, brought in, agreed, sought, planned or put off",
    "Directions: what sources call a gap, seek or plan, plus links with nothing filed whose neighbours are standing, set up or under construction (derived)",
  ]);
});

test("where two cities stand side by side there is no view, and places lead to their panorama", () => {
  const beside = { chain: "demo" };
  expect(viewChoices(beside, "zh")).toEqual([]);
  expect(scopeChoices(beside, { data, lang: "zh" }).map(({ path, current }) => [path, current])).toEqual([
    ["chains/demo/", false],
    ["chains/demo/wuhai/panorama/", false],
    ["chains/demo/baotou/panorama/", false],
    ["chains/demo/compare/", true],
  ]);
});
