import { describe, expect, test } from "vitest";
import { money, percent, row, world } from "../../../test/lib/fixtures.ts";
import { impliedBase } from "../derive.ts";
import type { Data, Figure, Relation } from "../types.ts";
import { differentIndicator } from "./different-indicator.ts";

const of = (indicator: string, cells: Partial<Figure> = {}) =>
  money("1", { id: `demo-${indicator}`, indicator, ...cells });
const [funds, outside, signed, growth] = [
  of("funds"),
  of("outside-funds"),
  of("signed"),
  percent("25", { id: "demo-growth" }),
];
const data = world([funds, outside, signed, growth]);
const find = (figures: readonly Figure[], known: Data = data) =>
  differentIndicator(
    figures.map((figure) => row(figure, figure.indicator)),
    known,
  );
const text = (figures: readonly Figure[], known?: Data) => Object.values(find(figures, known)?.text ?? {});

describe("indicators that differ", () => {
  test("are named", () => {
    expect(find([funds, signed, growth])).toEqual({
      kind: "different-indicator",
      text: {
        zh: "指标不同，大小不能直接相比：“到位资金”、“协议投资”、“增速”。",
        en: "Different indicators, not directly comparable in size: “funds”; “signed”; “growth”.",
      },
      ids: ["demo-funds", "demo-signed", "demo-growth"],
      comparable: false,
    });
  });

  test.each([
    [
      "the first says that it must not stand with the second",
      [funds, outside],
      ["到位资金", "区外到位资金"],
      ["funds", "outside-funds"],
    ],
    ["the second says so of the first", [outside, funds], ["区外到位资金", "到位资金"], ["outside-funds", "funds"]],
  ])("are told apart in stronger words where %s", (_, figures, [zh, otherZh], [en, otherEn]) => {
    expect(text(figures)).toEqual([
      `“${zh}”与“${otherZh}”含义或口径不同，不能直接比大小，也不能相加。`,
      `“${en}” and “${otherEn}” measure different things: do not compare them directly or add them up.`,
    ]);
  });

  test("are told with the others beside them", () => {
    expect(text([funds, outside, signed, growth])).toEqual([
      "“到位资金”与“区外到位资金”含义或口径不同，不能直接比大小，也不能相加；另列有“协议投资”、“增速”。",
      "“funds” and “outside-funds” measure different things: do not compare them directly or add them up; also shown: “signed”; “growth”.",
    ]);
  });

  test("are all listed where three of them are barred", () => {
    const indicators = data.indicators.map((each) =>
      each.id === "funds" ? { ...each, not_with: ["outside-funds", "signed"] } : each,
    );
    expect(text([funds, outside, signed], { ...data, indicators })).toEqual([
      "“到位资金”、“区外到位资金”、“协议投资”含义或口径不同，不能直接比大小，也不能相加。",
      "“funds”, “outside-funds” and “signed” measure different things: do not compare them directly or add them up.",
    ]);
  });
});

test("one indicator needs no word; a computed value speaks of what it is computed from", () => {
  expect(find([funds, { ...funds, id: "demo-2" }])).toBeUndefined();
  expect(find([])).toBeUndefined();
  const base = impliedBase({ value: funds, growth });
  expect(differentIndicator([row(funds), row(base)], data)).toBeUndefined();
  expect(differentIndicator([row(signed), row(base)], data)?.ids).toEqual(["demo-signed", base.id]);
});

describe("a part beside its whole", () => {
  const within = (expression: string, kind: Relation["kind"] = "part") => ({ kind, expression }) as Relation;
  const known = (...relations: Relation[]): Data => ({ ...data, relations });

  test("is called a part", () => {
    expect(find([funds, outside], known(within("demo-outside-funds <= demo-funds")))).toEqual({
      kind: "different-indicator",
      text: {
        zh: "“区外到位资金”含在“到位资金”之内，不能相加。",
        en: "“outside-funds” is part of “funds”: do not add them up.",
      },
      ids: ["demo-funds", "demo-outside-funds"],
      comparable: true,
    });
  });

  test("is told for each pair, once", () => {
    const relations = [
      within("demo-outside-funds <= demo-funds"),
      within("demo-outside-funds <= demo-funds"),
      within("demo-signed <= demo-funds"),
    ];
    expect(text([funds, outside, signed], known(...relations))).toEqual([
      "“区外到位资金”含在“到位资金”之内；“协议投资”含在“到位资金”之内，不能相加。",
      "“outside-funds” is part of “funds”; “signed” is part of “funds”: do not add them up.",
    ]);
  });

  test("is no part of a share, but what that is the share of", () => {
    const shared = data.indicators.map((each) =>
      each.id === "growth" ? { ...each, kind: "share" as const } : { ...each, unit: "count" },
    );
    const known = { ...data, indicators: shared, relations: [within("demo-funds <= demo-growth")] };
    expect(text([funds, growth], known)).toEqual([
      "“到位资金”是个数，“增速”是它的占比，不能相加。",
      "“funds” is the number of which “growth” is the share: do not add them up.",
    ]);
  });

  test("remains one with a share beside it", () => {
    const indicators = data.indicators.map((each) =>
      each.id === "growth" ? { ...each, kind: "share" as const } : each,
    );
    const share = { ...known(within("demo-outside-funds <= demo-funds")), indicators };
    expect(text([funds, outside, growth], share)[0]).toBe("“区外到位资金”含在“到位资金”之内，不能相加。");
  });

  test.each<[string, readonly Figure[], Relation]>([
    ["something else stands beside them", [funds, outside, signed], within("demo-outside-funds <= demo-funds")],
    ["the relation is of another kind", [funds, outside], within("demo-outside-funds <= demo-funds", "bound")],
    ["its whole is not shown", [outside, growth], within("demo-outside-funds <= demo-funds")],
    ["its part is not shown", [funds, growth], within("demo-outside-funds <= demo-funds")],
    ["both are of one indicator", [funds, signed, of("signed", { id: "demo-s2" })], within("demo-signed <= demo-s2")],
  ])("is no part where %s", (_, figures, relation) => {
    expect(text(figures, known(relation))[0]).not.toContain("之内");
  });
});
