import { expect, test } from "vitest";
import { judgePair } from "../../compare/judge-pair.ts";
import { reasonWords } from "../../compare/reason-words.ts";
import { traitsOf } from "../../compare/traits.ts";
import { data } from "../../model/data.ts";
import { printedWith } from "../../model/lookup.ts";
import { readyPages } from "./comparison.ts";
import { nearTold } from "./near-told.ts";

const told = readyPages(data).map(({ values, comparison: { nearest } }) =>
  nearTold({ values, nearest }, { data, lang: "zh" }),
);

test("what is near is told beside its value, with its answer and the two figures", () => {
  expect(told.flat().filter(({ answer }) => answer === "no")).toEqual([]);
  expect(told[0]).toMatchObject([
    {
      words: "乌海200亿元（预计）（国内到位资金，2022年），配乌海167.74亿元",
      figures: ["wuhai-2022-review-007", "wuhai-2022-review-002"],
      answer: "with-a-word",
    },
  ]);
});

test("where several things are to be said of what is near, no one of them is told as if it were all", () => {
  for (const { values, comparison } of readyPages(data))
    for (const { figures, sentence } of nearTold({ values, nearest: comparison.nearest }, { data, lang: "en" })) {
      const [a, b] = figures.map((id) => values.find((value) => value.id === id) ?? printedWith(id, data));
      if (!a || !b) throw new Error("no figure.");
      const { reasons } = judgePair([traitsOf(a, data), traitsOf(b, data)]);
      const told = reasons.filter(({ kind }) => sentence.includes(reasonWords[kind].en));
      expect(told.length, sentence).toBe(Math.min(2, reasons.length));
      expect(sentence.includes(`; and ${reasons.length - 2} more.`), sentence).toBe(reasons.length > 2);
    }
});

test("what is near to nothing at hand is left out", () => {
  const near = { of: "wuhai-2022-review-007", beside: "wuhai-2022-review-002", answer: "yes" } as const;
  expect(nearTold({ values: [], nearest: [near] }, { data, lang: "en" })).toEqual([]);
});
