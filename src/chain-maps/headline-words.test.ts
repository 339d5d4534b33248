import { expect, test } from "vitest";
import { see, type Told } from "../../test/chains/see.ts";
import { attributed, claims, told, toldFurthest, type Claim } from "./headline-words.ts";
import type { NodeStatus } from "./nodes.ts";

const who = { zh: "报道", en: "reports" };

/** What is claimed of two links of each status. */
function claim(statuses: readonly NodeStatus[], old = 0): Claim {
  const parts = statuses.map((status) => ({ status, nodes: see([status, status] satisfies Told[]).nodes }));
  return { parts, who, old };
}

test("a claim is put in all ways from the one that names most links, each with how old they are", () => {
  expect(claims(claim(["producing", "signed"], 1), "zh")).toEqual([
    "报道说N0、N1投产，N0、N1签约（合计1个说于三年以前）",
    "报道说N0、N1投产，2个签约（合计1个说于三年以前）",
    "报道说2个环节投产，N0、N1签约（合计1个说于三年以前）",
    "报道说2个环节投产，2个签约（合计1个说于三年以前）",
  ]);
  expect(claims(claim(["producing", "signed"], 1), "en").slice(2, 4)).toEqual([
    "2 links operating; N0 and N1 signed, reports say (in all 1 over three years ago)",
    "2 links operating; 2 signed, reports say (in all 1 over three years ago)",
  ]);
});

test("what is old altogether is told as said then in every way", () => {
  for (const words of claims(claim(["producing", "signed"], 4), "zh")) expect(words).toMatch(/^报道三年以前说/);
  for (const words of claims(claim(["producing", "signed"], 4), "en"))
    expect(words).toMatch(/, reports said over three years ago$/);
  const all = { lang: "en", ofSome: false } as const;
  expect(told(claim(["producing", "signed"], 4), all)[0]).toMatch(/^sources named 4 links over three years ago: /);
  expect(toldFurthest(claim(["producing", "signed"], 4), "zh")).toBe("来源三年以前说到4环，其中投产2");
});

test("nothing is claimed of no link", () => {
  expect(claims(claim([]), "zh")).toEqual([]);
  expect([told(claim([]), { lang: "zh", ofSome: false }), toldFurthest(claim([]), "zh")]).toEqual([[], ""]);
});

test("the briefest ways count the links of each status, or of the furthest and the others, and how old they are", () => {
  const three = claim(["producing", "building", "signed"], 1);
  expect(told(three, { lang: "zh", ofSome: false })).toEqual([
    "来源说到6环（1环说于三年以前）：投产2，落地或在建2，签约2",
    "来源说到6环（1环说于三年以前）：投产2，落地或在建2，其余2",
  ]);
  expect(told(three, { lang: "en", ofSome: false })).toEqual([
    "sources name 6 links (1 over three years ago): 2 operating, 2 set up or begun, 2 signed",
    "sources name 6 links (1 over three years ago): 2 operating, 2 set up or begun, 2 others",
  ]);
  expect(told(claim(["building"]), { lang: "en", ofSome: false })).toEqual([
    "2 links set up or under construction, reports say",
  ]);
});

test("of some of the statuses no sum is told", () => {
  const two = claim(["producing", "building"], 4);
  expect(told(two, { lang: "zh", ofSome: true })).toEqual(["来源三年以前说：投产2，落地或在建2"]);
  expect(told(two, { lang: "en", ofSome: true })).toEqual([
    "2 operating, 2 set up or begun, sources said over three years ago",
  ]);
});

test("items that are no links are counted as items", () => {
  expect(attributed(["3项投产"], { who, lang: "zh", old: 1, total: 3, unit: "项" })).toBe(
    "报道说3项投产（合计1项说于三年以前）",
  );
});
