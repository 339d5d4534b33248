import { describe, expect, test } from "vitest";
import { data } from "../model/data.ts";
import { printedWith } from "../model/lookup.ts";
import { languages, type Printed } from "../model/types.ts";
import { askWords } from "./ask-words.ts";
import { partsOf } from "../model/parts-of.ts";
import { judge } from "./judge.ts";
import { pairsOf } from "./judge-all.ts";
import { judgePair } from "./judge-pair.ts";
import { allTraits } from "./nearest.ts";
import { answerSentence } from "./reason-words.ts";

const figure = (id: string): Printed => printedWith(id, data) as Printed;
const judged = (...ids: string[]) => judge(ids.map(figure), data);
const asks = (...ids: string[]) => judged(...ids).wouldNeed.map((ask) => askWords(ask, { data, lang: "zh" }));

describe("Baotou’s funds from outside and Wuhai’s domestic funds", () => {
  const comparison = judged("baotou-2022-feature-019", "wuhai-2022-review-002");

  test("do not compare, by name and by months", () => {
    const kinds = comparison.reasons.filter(({ forbids }) => forbids).map(({ kind }) => kind);
    expect(kinds).toEqual(["different-indicator", "different-period-length"]);
    expect(comparison).toMatchObject({ answer: "no", shareScale: false, conversions: [] });
  });

  test("are told so in a sentence of each language", () => {
    expect(languages.map((lang) => answerSentence(comparison, { facts: comparison.facts, lang }))).toEqual([
      "不能比大小：数的不是同一样东西（区外到位资金；国内到位资金）。",
      "No, they do not compare: they measure different things (Funds received from outside the region; Domestic funds received).",
    ]);
  });

  test("need the same of the same months, by a name whose criteria hold for both", () => {
    expect(asks("baotou-2022-feature-019", "wuhai-2022-review-002")).toEqual([
      "向包头市要2022年1—11月的“国内到位资金”",
    ]);
  });
});

describe("a class beside what tells none", () => {
  const kinds = (a: string, b: string) => judged(a, b).reasons.map(({ kind }) => kind);

  test("is not said to lie in it where a relation cannot tell, or none speaks of it", () => {
    // The key projects of Hulunbuir beside its projects; the listed firms’ in Baotou beside all that were signed.
    expect(kinds("inner-mongolia-2023-h1-027", "inner-mongolia-2023-h1-026")).toContain("containment-not-told");
    expect(kinds("baotou-2022-feature-023", "baotou-2022-feature-012")).toContain("containment-not-told");
  });

  test("is said to where a relation tells", () => {
    expect(kinds("baotou-2022-feature-015", "baotou-2022-feature-014")).toContain("part-and-whole");
  });

  test("is not said to anywhere that a relation does not", () => {
    const pairs = pairsOf(allTraits(data)).filter((pair) =>
      judgePair(pair).reasons.some(({ kind }) => kind === "part-and-whole"),
    );
    const related = data.relations.filter(({ verdict }) => verdict !== "cannot-be-told").flatMap(partsOf);
    const keys = new Set(related.map((pair) => pair.toSorted().join(" ")));
    expect(pairs.length).toBeGreaterThan(0);
    expect(
      pairs
        .map((pair) =>
          pair
            .map(({ id }) => id)
            .toSorted()
            .join(" "),
        )
        .filter((key) => !keys.has(key)),
    ).toEqual([]);
  });
});

describe("what would make values comparable", () => {
  test("of one place are the same months of the other year", () => {
    expect(asks("ordos-2024-h1-foreign-capital-f1", "ordos-2023-jan-apr-f3")).toEqual([
      "向鄂尔多斯市要2023年1—6月的“实际使用外资额”",
      "向鄂尔多斯市要2024年1—4月的“实际使用外资额”",
    ]);
  });

  test("is not asked for where it is at hand", () => {
    expect(asks("inner-mongolia-2023-h1-006", "bayannur-2023-q1-f1")).toEqual([
      "向巴彦淖尔市要2023年1—6月的“国内到位资金”",
    ]);
    expect(judged("inner-mongolia-2023-h1-006", "bayannur-2023-q1-f1").nearest.map(({ of }) => of)).toContain(
      "region-2023-q1-f1",
    );
  });

  test.each([
    ["criteria", "hohhot-2022-result-f1", "baotou-2022-feature-019", "请各地写明按什么标准数"],
    ["a period", "region-2020-04-major-projects-f1", "region-2023-yangtze-signing-f1", "请写明从哪天数到哪天"],
    ["nothing", "baotou-2022-feature-013", "baotou-2022-feature-019", "没有什么能让它们可比，只能分开说"],
  ])("may be %s", (_, a, b, due) => {
    expect(asks(a, b)).toContain(due);
  });
});

test("three values are judged by all their pairs", () => {
  const three = judged("baotou-2022-feature-019", "wuhai-2022-review-002", "inner-mongolia-2023-h1-006");
  expect(three.reasons.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(["different-indicator", "different-period-length", "different-place-level"]),
  );
  expect(() => judged("baotou-2022-feature-019")).toThrow("too few values: 1. Give two or more.");
});
