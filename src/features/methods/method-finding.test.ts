import { beforeEach, describe, expect, test } from "vitest";
import { mechanisms, method } from "../../../test/lib/rows.ts";
import { world } from "../../../test/lib/fixtures.ts";
import type { Data, Method, MethodKind } from "../../model/types.ts";
import { commonest, kindChoices, kindPath, kindSwitch, methodFinding, methodsOf } from "./method-finding.ts";

let data: Data;
const put = (...methods: Method[]) => {
  data = { ...world(), mechanisms, methods };
};
beforeEach(() => {
  put(
    method("a", { zh: "例会", here: "charts/x/" }),
    // Methods of one name count once.
    method("b", { zh: "例会", here: "charts/x/", place: "150200", report: "other" }),
    method("c", { zh: "周报", place: "150302" }),
    method("d", { kind: "finance", mechanism: "fund" }),
  );
});
const both = (tell: (lang: "zh" | "en") => string) => [tell("zh"), tell("en")];

test("methods are those of a kind, or all", () => {
  const ids = (kind?: MethodKind) => methodsOf(kind, data).map(({ id }) => id);
  expect([ids(), ids("organisation"), ids("service")]).toEqual([["a", "b", "c", "d"], ["a", "b", "c"], []]);
});

describe("a headline counts", () => {
  test("reports, places, methods and what is shown here", () => {
    expect(both((lang) => methodFinding(undefined, { data, lang }))).toEqual([
      "2份报道写了2个地方的3种招商做法，其中1种，本站有报道的数字或自制的图表可看",
      "2 reports describe 3 ways of courting investment in 2 places; for 1 this site has the reports’ figures or charts of its own",
    ]);
  });

  test("the same of a kind", () => {
    expect(both((lang) => methodFinding("organisation", { data, lang }))).toEqual([
      "组织分工：2个地方的2种做法，1种本站有报道的数字或自制的图表可看",
      "Organisation: 2 methods in 2 places, for 1 this site has the reports’ figures or charts of its own",
    ]);
  });

  test("one method in one place, of which nothing is shown", () => {
    expect(both((lang) => methodFinding("finance", { data, lang }))).toEqual([
      "基金资本：1个地方的1种做法，本站都没有数字或图表可看",
      "Finance: 1 method in 1 place, this site has neither figures nor charts for any",
    ]);
  });

  test("eleven methods in the plural", () => {
    put(...Array.from({ length: 11 }, (_, index) => method(`${index}`)));
    expect(methodFinding("organisation", { data, lang: "en" })).toMatch(/^Organisation: 11 methods in 1 place,/);
  });
});

describe("what most places use", () => {
  const at = (mechanism: string, places: readonly string[]) =>
    places.map((place) => method(`${mechanism}-${place}`, { mechanism, place }));
  const two = ["150200", "150300"];

  test("is named with how many they are", () => {
    put(...at("meeting", ["150000", ...two]), ...at("fund", two));
    expect(both((lang) => commonest(undefined, { data, lang }))).toEqual([
      "写到地方最多的是例会，有3个地方。",
      "Most widely named: Meetings, in 3 places.",
    ]);
  });

  test("is named together where several tie", () => {
    put(...at("meeting", two), ...at("fund", two), ...at("visit", ["150200"]));
    expect(both((lang) => commonest(undefined, { data, lang }))).toEqual([
      "写到地方最多的是“例会”、“基金”，各有2个地方。",
      "Most widely named: “Meetings”, “Funds”, in 2 places each.",
    ]);
  });

  test.each([
    [0, false],
    [1, true],
    [4, true],
    [5, false],
  ])("is no news where %i tie", (ties, news) => {
    const many = Array.from({ length: ties }, (_, index) => ({ id: `m${index}`, zh: "例", en: "E" }));
    put(method("alone"), ...many.flatMap(({ id }) => at(id, two)));
    data = { ...data, mechanisms: [...mechanisms, ...many] };
    expect(commonest(undefined, { data, lang: "zh" }) !== "").toBe(news);
  });

  test("is asked of a kind alone, too", () => {
    put(...at("meeting", two).map((row): Method => ({ ...row, kind: "finance" })), method("a"));
    expect(commonest("finance", { data, lang: "zh" })).toBe("写到地方最多的是例会，有2个地方。");
    expect(commonest("organisation", { data, lang: "zh" })).toBe("");
  });
});

test("the filter has all, then every kind that has a method, each with its page and how many", () => {
  expect(kindChoices(data)).toEqual([
    { kind: undefined, n: 3 },
    { kind: "organisation", n: 2 },
    { kind: "finance", n: 1 },
  ]);
  expect(kindSwitch("finance", { data, lang: "zh" })).toEqual([
    { path: "methods/", words: "全部", small: 3, current: false },
    { path: "methods/organisation/", words: "组织分工", small: 2, current: false },
    { path: "methods/finance/", words: "基金资本", small: 1, current: true },
  ]);
  expect(kindSwitch(undefined, { data, lang: "en" }).map(({ words, current }) => [words, current])).toEqual([
    ["All", true],
    ["Organisation", false],
    ["Finance", false],
  ]);
});

test.each([
  [undefined, "methods/"],
  ["finance", "methods/finance/"],
] as const)("the page of %s is %s", (kind, path) => {
  expect(kindPath(kind)).toBe(path);
});
