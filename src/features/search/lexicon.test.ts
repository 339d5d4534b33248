import { expect, test } from "vitest";
import type { Term } from "../../model/types.ts";
import type { SearchRecord } from "./index-format.ts";
import { lettersOf, lexiconOf } from "./lexicon.ts";

const record = (title: string): SearchRecord => ({ path: "a/", kind: "page", title, text: "", other: "Wuhai" });
const term: Term = {
  ...{ id: "funds", use: "field", zh: "到位资金", en: "funds received", meaning: { zh: "义", en: "meaning" } },
  ...{ also: ["实到资金"], also_en: ["paid-in capital"], avoid: [], avoid_en: [] },
};

test("the words are those of the texts, and short names whole; what terms are called elsewhere leads to them", () => {
  const names = ["到位资金", "硅", "167.74 亿元", "一个很长很长的企业名称"];
  const { words, same } = lexiconOf([record("经济，2022年")], { names, terms: [term] });
  expect(words.split(" ")).toEqual(["到位资金", "经济"]);
  expect(same).toEqual({ 实到资金: "到位资金", "paid capital": "funds received" });
});

test("of traditional letters those are kept whose simplified form is in the texts", () => {
  const pairs = (text: string) => lettersOf([record(text)]).match(/../gsu) ?? [];
  expect(pairs("乌海内蒙古")).toEqual(expect.arrayContaining(["烏乌", "內内"]));
  expect(pairs("海")).toEqual([]);
});
