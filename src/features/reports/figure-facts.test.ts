import { expect, test } from "vitest";
import { citedFigure } from "../../../test/lib/cited.ts";
import { count, world } from "../../../test/lib/fixtures.ts";
import { languages } from "../../model/types.ts";
import { figureAt, figureFacts } from "./figure-facts.ts";

const data = world();

const figure = count(150, {
  unit: "家",
  dimension: "size",
  member: "large",
  status: "target",
  flags: ["lost-unit", "cut"],
  note: { zh: "注", en: "N" },
});
const plain = count(3, { period_start: "", period_end: "" });

test("a numeral's entry says what it measures, what it is about, and what is doubtful; only English needs its value", () => {
  expect(figureFacts(figure, { data, lang: "zh" })).toEqual({
    indicator: "项目数",
    value: "",
    words: "size分类：large · 乌海市 · 2022年1—11月 · 目标",
    flags: ["单位缺失", "句子中断"],
    note: "注",
  });
  expect(figureFacts(figure, { data, lang: "en" })).toEqual({
    indicator: "projects",
    value: "150 firms",
    words: "size: large · Wuhai · Jan–Nov 2022 · target",
    flags: ["unit lost", "sentence cut off"],
    note: "N",
  });
  expect(figureFacts(plain, { data, lang: "zh" })).toMatchObject({
    words: "乌海市 · 时期未载 · 实际",
    flags: [],
    note: "",
  });
});

test.each([
  ["zh", "150300", "150家", "size分类：large · 2022年1—11月 · 目标 · 单位缺失 · 句子中断"],
  ["zh", "150000", "150家", "乌海市 · size分类：large · 2022年1—11月 · 目标 · 单位缺失 · 句子中断"],
  ["en", "150300", "150 firms", "size: large · Jan–Nov 2022 · target · unit lost · sentence cut off"],
  ["en", "150000", "150 firms", "Wuhai · size: large · Jan–Nov 2022 · target · unit lost · sentence cut off"],
] as const)(
  "in %s on the page of %s a figure names its place only where that is another",
  (lang, here, value, words) => {
    expect(figureAt(figure, { here, data, lang })).toEqual({ value, words, note: figure.note[lang] });
  },
);

test("the note of a figure of a cited page, which may be all that tells its scope, stands with the number", () => {
  const note = { zh: "甲类", en: "Of kind A." };
  for (const lang of languages)
    expect(figureAt(citedFigure({ note }), { here: "150300", data, lang }).note).toBe(note[lang]);
});

test("a figure without a period says so, and what else it does not have leaves no gap", () => {
  expect(figureAt(plain, { here: "150300", data, lang: "zh" }).words).toBe("时期未载 · 实际");
});
