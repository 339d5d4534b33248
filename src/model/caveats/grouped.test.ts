import { expect, test, describe } from "vitest";
import { figure, row, money, world, count, percent } from "../../../test/lib/fixtures.ts";
import { flags, type ChartRow, type Text, type Figure } from "../types.ts";
import { groupRows, nameGroups, differentYear, differentCountingWord, hedged, uncertainPrint } from "./grouped.ts";
import { shareOf } from "../derive.ts";

const capital = (text = "") => text.charAt(0).toUpperCase() + text.slice(1);

describe("group rows", () => {
  const rows = ["A", "B", "C", "D", "E"].map((name) => row(figure(), name));
  const [year, months, about] = [
    { zh: "12个月", en: "12 months" },
    { zh: "11个月", en: "11 months" },
    { zh: "约", en: "about" },
  ];
  const told: Readonly<Record<string, readonly Text[]>> = { A: [months], B: [year, about, about], C: [], D: [months] };
  const wordsOf = ({ label }: ChartRow) => told[label.zh] ?? [year];

  test("rows come together by their words, in the order in which these first appear", () => {
    const groups = groupRows(rows, wordsOf).map((group) => [group.words, group.rows.map(({ label }) => label.zh)]);
    expect(groups).toEqual([
      [months, ["A", "D"]],
      [year, ["B", "E"]],
      // A row that says the same twice is in its group once.
      [about, ["B"]],
    ]);
  });

  test("groups are written out with the names of their rows, three at most", () => {
    const groups = groupRows(rows, wordsOf);
    expect(nameGroups(groups, { among: rows, lang: "zh" })).toBe("11个月：A、D；12个月：B、E；约：B");
    expect(nameGroups(groups, { among: rows, lang: "en" })).toBe("11 months: A; D. 12 months: B; E. About: B");
    const four = groupRows(rows.slice(0, 4), () => [year]);
    expect(nameGroups(four, { among: rows, lang: "zh" })).toBe("12个月：A、B、C等4项");
    expect(nameGroups(four, { among: rows, lang: "en" })).toBe("12 months: A; B; C; and 1 more");
    expect(
      nameGroups(
        groupRows(rows.slice(0, 3), () => [year]),
        { among: rows, lang: "en" },
      ),
    ).toBe("12 months: A; B; C");
  });
});

describe("different year", () => {
  const of = (label: string, period_start: string, period_end: string) =>
    row(money("1", { id: label, period_start, period_end }), label);
  const first = of("A", "2022-01-01", "2022-11-30");

  test("years that differ are told, with spans as such", () => {
    const rows = [first, of("B", "2021-01-01", "2025-12-31"), of("C", "", ""), of("D", "2022-05-01", "2022-05-31")];
    expect(differentYear(rows, world())).toEqual({
      kind: "different-year",
      text: {
        zh: "年份不同。2022年：A、D；2021—2025年：B。",
        en: "The values are for different years. 2022: A; D. 2021–2025: B.",
      },
      ids: ["A", "D", "B"],
      comparable: true,
    });
  });

  test.each([
    ["of one year", [first, of("B", "2022-12-01", "2022-12-31")]],
    ["of which one has no period", [first, of("B", "", "")]],
  ])("values %s need no word", (_, rows) => {
    expect(differentYear(rows, world())).toBeUndefined();
  });
});

describe("different counting word", () => {
  const of = (label: string, unit: string, cells: Partial<Figure> = {}) =>
    row(count(1, { id: label, unit, ...cells }), label);

  describe("counting words", () => {
    test("that differ within one indicator are told, each with what it counts", () => {
      const rows = [of("A", "个"), of("B", "项"), of("C", "个"), row(money("1", { id: "D" }), "D")];
      expect(differentCountingWord(rows, world())).toEqual({
        kind: "different-counting-word",
        text: {
          zh: "量词不同，所数的未必是同一种东西。“个”：A、C；“项”：B。",
          en: "Counted with different Chinese measure words, so perhaps not the same kind of thing. “个”: A; C. “项”: B.",
        },
        ids: ["A", "C", "B"],
        comparable: false,
      });
    });

    test.each([
      ["of different indicators", [of("A", "个"), of("B", "项", { indicator: "signed" })]],
      ["that are the same", [of("A", "个"), of("B", "个")]],
      ["one of which is missing", [of("A", "个"), of("B", "", { unit_base: "" })]],
      [
        "beside units that measure",
        [
          of("A", "个"),
          row(money("1", { id: "B", indicator: "projects" }), "B"),
          row(percent("5", { id: "C", indicator: "projects" }), "C"),
        ],
      ],
    ])("%s need no word", (_, rows) => {
      expect(differentCountingWord(rows, world())).toBeUndefined();
    });

    test("are compared in the second indicator where the first has but one", () => {
      const rows = [of("A", "个"), of("B", "个", { indicator: "signed" }), of("C", "项", { indicator: "signed" })];
      expect(differentCountingWord(rows, world())?.ids).toEqual(["B", "C"]);
    });
  });
});

describe("hedged", () => {
  const exact = money("100");
  const alone = row(exact, "A");

  test.each([
    ["about", "约", "about"],
    ["nearly", "近", "nearly"],
    ["more_than", "超过", "more than"],
    ["at_least", "不低于", "at least"],
    ["at_most", "不超过", "at most"],
  ] as const)("a value that is %s so much is told: %s, %s", (qualifier, zh, en) => {
    expect(hedged([alone, row(money("1", { id: "demo-9", qualifier }), "B")], world())).toEqual({
      kind: "hedged",
      text: {
        zh: `原文带有修饰语，或由这样的数推算，不是精确数。${zh}：B。`,
        en: `Hedged where it is printed, or derived from what is, so not exact. ${capital(en)}: B.`,
      },
      ids: ["demo-9"],
      comparable: true,
    });
  });

  test("a computed value carries the hedges of what went in", () => {
    const [part, whole] = [
      money("1", { id: "part", qualifier: "about" }),
      money("2", { id: "whole", qualifier: "nearly" }),
    ];
    const share = shareOf({ part, whole });
    expect(hedged([alone, row(share, "C")], world([part, whole]))).toMatchObject({
      text: { zh: "原文带有修饰语，或由这样的数推算，不是精确数。约：C；近：C。" },
      ids: [share.id],
      comparable: true,
    });
  });

  test("what is exact needs no word", () => {
    expect(hedged([alone], world())).toBeUndefined();
  });
});

describe("uncertain print", () => {
  const plain = row(money("100"), "A");
  const words = {
    garbled: ["文字识别不清", "garbled in recognition"],
    caption: ["出自图片或图注", "from a picture or caption"],
    "odd-unit": ["单位或量级存疑", "odd unit or magnitude"],
    "odd-print": ["印法存疑", "odd print"],
    "lost-unit": ["单位缺失", "unit lost"],
    cut: ["句子中断", "sentence cut off"],
    ambiguous: ["所指不明", "ambiguous"],
    // A number over two lines, and one whose unit or period stands elsewhere, is printed clearly.
    split: undefined,
    "unit-elsewhere": undefined,
    "period-from-report": undefined,
    "period-from-before": undefined,
  } as const;

  test.each(flags)("a print that is %s is told if it is unclear or odd", (flag) => {
    const told = words[flag];
    const found = uncertainPrint([plain, row(money("1", { id: "demo-9", flags: [flag] }), "B")], world());
    expect(found).toEqual(
      told && {
        kind: "uncertain-print",
        text: {
          zh: `原文不够清楚或可疑。${told[0]}：B。`,
          en: `Unclear or odd in the original. ${capital(told[1])}: B.`,
        },
        ids: ["demo-9"],
        comparable: true,
      },
    );
  });

  test("a computed value carries the doubts of what went in", () => {
    const [part, whole] = [
      money("1", { id: "part", flags: ["cut"] }),
      money("2", { id: "whole", flags: ["split", "caption"] }),
    ];
    const share = shareOf({ part, whole });
    expect(uncertainPrint([plain, row(share, "C")], world([part, whole]))).toMatchObject({
      text: { zh: "原文不够清楚或可疑。句子中断：C；出自图片或图注：C。" },
      ids: [share.id],
      comparable: true,
    });
  });
});
