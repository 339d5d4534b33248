import { expect, test } from "vitest";
import { citedFigure } from "../../../test/lib/cited.ts";
import { aPlace } from "../../../test/lib/place.ts";
import { count, money, world } from "../../../test/lib/fixtures.ts";
import { venture } from "../../../test/chains/fixtures.ts";
import { method } from "../../../test/lib/rows.ts";
import type { Figure, Method } from "../../model/types.ts";
import type { TileRow } from "./tile-rows.ts";
import type { Mention, Naming } from "../../model/mention.ts";
import { figureWords, mentionSentence, namingWords, tileValue } from "./figure-words.ts";

const data = world();
const [place = aPlace({ code: "", zh: "", en: "", level: "league", parent: "" })] = data.places;
const nothing = { ventures: [], rows: [] };
const kinds: Record<Mention["kind"], Mention> = {
  figure: { kind: "figure", figures: [], ...nothing },
  named: { kind: "named", ...nothing },
  silent: { kind: "silent", ...nothing, reports: [] },
};
interface Cells {
  kind: Mention["kind"];
  figures?: readonly Figure[];
  methods?: number;
  cited?: number;
}
const rowOf = ({ kind, figures = [], methods = 0, cited = 0 }: Cells): TileRow => ({
  place,
  tile: undefined,
  mention: kinds[kind],
  namings: [],
  figures,
  cited: Array.from({ length: cited }, () => citedFigure()),
  methods: Array.from({ length: methods }, () => ({ id: "m" }) as Method),
});

test.each([
  [
    "the first figure, without an English noun",
    { kind: "figure", figures: [count(607, { unit: "家" }), money("1")] },
    "607家",
    "607",
  ],
  ["how many mechanisms", { kind: "named", methods: 3 }, "3条", "3"],
  ["a single mechanism", { kind: "named", methods: 1 }, "1条", "1"],
  [
    "that the first figure is a target",
    { kind: "figure", figures: [money("1", { status: "target" })] },
    "1亿元（目标）",
    "CNY 100 m (target)",
  ],
  ["that no number is given", { kind: "named" }, "没有给出数字", "no number"],
  ["that nothing was read", { kind: "silent" }, "没读到本级的数", "no own figure"],
  ["that cited pages have figures", { kind: "silent", cited: 2 }, "◇ 2个数", "◇ 2 figures"],
  ["that they have, though the reports give none", { kind: "named", cited: 1 }, "◇ 1个数", "◇ 1 figure"],
] as const)("a tile says %s", (_, cells, zh, en) => {
  expect([tileValue(rowOf(cells), "zh"), tileValue(rowOf(cells), "en")]).toEqual([zh, en]);
});

test.each([
  [{ kind: "figure", figures: [money("1")] }, ""],
  [{ kind: "named", methods: 1 }, ""],
  [{ kind: "named" }, "named without a number"],
  [{ kind: "silent" }, "no mention of it in the reports read whole"],
] as const)("of a place with %j the table says “%s”", (cells, words) => {
  expect(mentionSentence(rowOf(cells), "en")).toBe(words);
});

test.each<[string, Naming, string, string]>([
  ["a method by its name", method("a"), "做法a", "Method a"],
  [
    "one of each league as such",
    method("a", { place: "150000", each: "league" }),
    "各盟市都有：做法a",
    "said of every league and city: Method a",
  ],
  ["a venture by its firm", venture("1"), "企业1", "Firm 1"],
  [
    "a figure of a part by its value",
    count(7, { unit: "家", place: "150302", period_start: "", period_end: "" }),
    "7家，项目数，时期未载",
    "7 firms, projects, period not stated",
  ],
])("%s", (_, row, zh, en) => {
  expect([
    namingWords(row, { place: "150300", lang: "zh", data }),
    namingWords(row, { place: "150300", lang: "en", data }),
  ]).toEqual([zh, en]);
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
