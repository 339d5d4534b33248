import { expect, test } from "vitest";
import { figure, money, world } from "../../test/lib/fixtures.ts";
import { columnsOf } from "../tables/published.ts";
import { tables } from "../tables/index.ts";
import {
  circumstances,
  circumstanceWords,
  periodWords,
  statusNote,
  statusTold,
  unsaid,
  withStatus,
} from "./circumstances.ts";
import { remainder, shareOf } from "./derive.ts";
import { statuses } from "./types.ts";

const data = world();
const undated = { period_start: "", period_end: "" };

test.each([
  ["a result", figure(), "乌海市|2022年1—11月", "Wuhai|Jan–Nov 2022"],
  ["a target", figure({ status: "target" }), "目标|乌海市|2022年1—11月", "target|Wuhai|Jan–Nov 2022"],
  [
    "what has no period",
    figure({ status: "plan", ...undated }),
    "规划|乌海市|时期未载",
    "planned|Wuhai|period not stated",
  ],
  [
    "a doubtful print",
    figure({ flags: ["caption", "ambiguous", "unit-elsewhere"] }),
    "出自图片或图注、所指不明|乌海市|2022年1—11月",
    "from a picture or caption, ambiguous|Wuhai|Jan–Nov 2022",
  ],
  [
    "a computed value",
    remainder({ whole: money("30", { status: "expected" }), part: money("10") }),
    "按预计数计|推算|舍入范围19–21亿元|乌海市|2022年1—11月",
    "resting on an expected figure|derived|rounding allows CNY 1.9–2.1 bn|Wuhai|Jan–Nov 2022",
  ],
])("of %s is told how far, how sure, where and when", (_, of, zh, en) => {
  expect(circumstanceWords(of, { data, lang: "zh" }).join("|")).toBe(zh);
  expect(circumstanceWords(of, { data, lang: "en" }).join("|")).toBe(en);
});

test("what is told elsewhere is not told again", () => {
  const told = circumstanceWords(figure({ status: "target" }), { data, lang: "zh", elsewhere: ["place", "status"] });
  expect(told).toEqual(["2022年1—11月"]);
});

test("place and period are never empty", () => {
  const { place, period } = circumstances(figure(undated), { data, lang: "en" });
  expect([place, period]).toEqual(["Wuhai", "period not stated"]);
  expect(periodWords(figure(), "en")).toBe("Jan–Nov 2022");
});

test("every status but those of what is there says so", () => {
  expect(statuses.filter((status) => statusNote({ status, basis: "printed" }, "zh") === "")).toEqual([
    "actual",
    "count",
  ]);
});

test.each([
  [{ status: "target" }, [], "3亿元（目标）", "CNY 300 m (target)"],
  [{ status: "target", basis: "derived" }, [], "3亿元（按目标数计）", "CNY 300 m (resting on a target figure)"],
  [{ status: "target" }, ["2025年目标", "Target for 2025"], "3亿元", "CNY 300 m"],
  [{ status: "actual" }, [], "3亿元", "CNY 300 m"],
] as const)("a value of %j beside %j says its status once", (of, beside, zh, en) => {
  expect(withStatus("3亿元", { of: { basis: "printed", ...of }, beside, lang: "zh" })).toBe(zh);
  expect(withStatus("CNY 300 m", { of: { basis: "printed", ...of }, beside, lang: "en" })).toBe(en);
});

test.each([
  ["到位资金", ["目标", "乌海市", "2022年1—11月"]],
  ["乌海2022年的目标", []],
  ["乌海市目标，2022年1—11月", []],
  ["包头2021年", ["目标", "乌海市", "2022年1—11月"]],
])("of a target in Wuhai “%s” leaves unsaid %j", (text, words) => {
  expect(unsaid(text, { of: figure({ status: "target" }), data, lang: "zh" })).toEqual(words);
});

test("a result as a share of a target is told as that, in words and in a column", () => {
  const reached = money("1", { id: "reached" });
  const share = shareOf({ part: reached, whole: money("4", { id: "target", status: "target" }) });
  expect([statusNote(share, "zh"), statusNote(share, "en")]).toEqual(["实际与目标之比", "actual over target"]);
  expect(statusTold(share, "en")).toBe("actual over target");
  expect(
    columnsOf(tables.figures)
      .find(({ name }) => name === "status")
      ?.read(share, world()),
  ).toBe("actual/target");
  const alike = shareOf({ part: reached, whole: money("4", { id: "all" }) });
  expect([statusNote(alike, "en"), statusTold(alike, "en"), statusTold(reached, "zh")]).toEqual(["", "actual", "实际"]);
});
