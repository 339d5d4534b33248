import { expect, test } from "vitest";
import { count, money, world } from "../../../test/lib/fixtures.ts";
import type { Figure, Method } from "../../model/types.ts";
import type { TileRow } from "./tile-rows.ts";
import { figureWords, isReported, tileValue } from "./figure-words.ts";

const data = world();
const [place = { code: "", zh: "", en: "", level: "league" as const, parent: "" }] = data.places;
const rowOf = ({ figures = [], methods = 0 }: { figures?: readonly Figure[]; methods?: number }): TileRow => ({
  place,
  tile: undefined,
  figures,
  methods: Array.from({ length: methods }, () => ({ id: "m" }) as Method),
});

test.each([
  ["the first figure, without an English noun", { figures: [count(607, { unit: "家" }), money("1")] }, "607家", "607"],
  [
    "that the first figure is a target",
    { figures: [money("1", { status: "target" })] },
    "1亿元（目标）",
    "CNY 100 m (target)",
  ],
  ["how many mechanisms", { methods: 3 }, "3条", "3"],
  ["a single mechanism", { methods: 1 }, "1条", "1"],
  ["that nothing is told", {}, "未见报道", "unreported"],
])("a tile says %s", (_, cells, zh, en) => {
  expect([tileValue(rowOf(cells), "zh"), tileValue(rowOf(cells), "en")]).toEqual([zh, en]);
});

test.each([
  [{ figures: [money("1")] }, true],
  [{ methods: 1 }, true],
  [{}, false],
])("a place with %j is reported: %s", (cells, reported) => {
  expect(isReported(rowOf(cells))).toBe(reported);
});

test.each([
  [
    "what it measures and when",
    count(607, { unit: "家" }),
    "607家，项目数，2022年1—11月",
    "607 firms, projects, Jan–Nov 2022",
  ],
  [
    "how far it has happened, and that no period is printed",
    money("100", { status: "target", period_start: "", period_end: "" }),
    "100亿元（目标），到位资金，时期未载",
    "CNY 10 bn (target), funds, period not stated",
  ],
  [
    "its part and what is doubtful",
    money("100", { dimension: "size", member: "large", flags: ["caption"] }),
    "100亿元，到位资金，size分类：large，出自图片或图注，2022年1—11月",
    "CNY 10 bn, funds, size: large, from a picture or caption, Jan–Nov 2022",
  ],
])("a figure is told with %s", (_, figure, zh, en) => {
  expect([figureWords(figure, { lang: "zh", data }), figureWords(figure, { lang: "en", data })]).toEqual([zh, en]);
});
