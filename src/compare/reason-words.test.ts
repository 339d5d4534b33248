import { expect, test } from "vitest";
import { languages, type Text } from "../model/types.ts";
import { factNames, wholeScope, type Facts } from "./facts.ts";
import { answers } from "./judge-pair.ts";
import { no, reasonKinds, word } from "./reason.ts";
import { answerSentence, answerWithReasons, answerWords, reasonClause, reasonWords } from "./reason-words.ts";

const side = (zh: string, en: string): Facts =>
  Object.fromEntries(factNames.map((name): [string, Text] => [name, { zh, en }])) as unknown as Facts;
const facts = [side("甲", "A"), side("乙", "B")];

test("each reason and answer is worded in both languages, in the order of the kinds", () => {
  expect(Object.keys(reasonWords)).toEqual([...reasonKinds]);
  expect(Object.keys(answerWords)).toEqual([...answers]);
  for (const words of [...Object.values(reasonWords), ...Object.values(answerWords)]) {
    for (const lang of languages) expect(words[lang]).not.toBe("");
  }
});

test("a reason names in what the values differ, where that helps", () => {
  expect(reasonClause(no("different-scope"), { facts, lang: "zh" })).toBe("范围不同（甲；乙）");
  expect(reasonClause(no("different-scope"), { facts, lang: "en" })).toBe("they cover different parts (A; B)");
  expect(reasonClause(word("derived-values"), { facts, lang: "en" })).toBe("some are derived here");
});

test("that the one has the other in it is told only where a relation says so, else the whole is not called one", () => {
  const both = facts.map((each, at) => (at === 0 ? { ...each, scope: wholeScope } : each));
  const told = (kind: "part-and-whole" | "containment-not-told", lang: "zh" | "en") =>
    reasonClause(word(kind), { facts: both, lang });
  expect(told("part-and-whole", "zh")).toBe("一个不分类，一个只数一类（全部；乙）");
  expect(told("containment-not-told", "zh")).toBe("一个写明只数一类，另一个没有写明；含不含未说（没有写明；乙）");
  expect(told("containment-not-told", "en")).toBe(
    "one counts a class only, the other does not say; whether one contains the other is not stated (not stated; B)",
  );
});

test("the answer is a sentence, with the reason that decides", () => {
  const said = (lang: "zh" | "en") =>
    answerSentence(
      { answer: "no", reasons: [no("different-scope"), word("hedged")], shareScale: false },
      { facts, lang },
    );
  expect([said("zh"), said("en")]).toEqual([
    "不能比大小：范围不同（甲；乙）。",
    "No, they do not compare: they cover different parts (A; B).",
  ]);
  // Without a list of the reasons beside it, it tells the first two and how many more there are.
  const several = (count: number, lang: "zh" | "en") => {
    const reasons = [word("different-year"), word("hedged"), word("told-in-note"), word("read-in-a-copy")];
    const judgement = { answer: "with-a-word", reasons: reasons.slice(0, count), shareScale: true } as const;
    return answerWithReasons(judgement, { facts, lang });
  };
  expect([several(2, "zh"), several(2, "en")]).toEqual([
    "可以放在一起，但要说明：年份不同（甲；乙）；有的印作“约”“以上”一类，不是精确数。",
    "Only with a caveat: they are of different years (A; B); some are hedged in print, so not exact.",
  ]);
  expect([several(4, "zh"), several(4, "en")]).toEqual([
    "可以放在一起，但要说明：年份不同（甲；乙）；有的印作“约”“以上”一类，不是精确数；等4条。",
    "Only with a caveat: they are of different years (A; B); some are hedged in print, so not exact; and 2 more.",
  ]);
  expect(answerSentence({ answer: "yes", reasons: [], shareScale: true }, { facts, lang: "zh" })).toBe(
    "可以直接比大小。",
  );
});
