import { expect, test } from "vitest";
import { chain, chainWorld, citedVenture } from "../../../test/chains/fixtures.ts";
import { citedPage } from "../../../test/lib/cited.ts";
import { chainView } from "../../chain-maps/chain-view.ts";
import type { CitedVenture, Lang } from "../../model/types.ts";
import { yearChoice } from "./year-choice.ts";

function choose(citedVentures: readonly CitedVenture[], lang: Lang) {
  const citedSources = [citedPage(), citedPage({ id: "undated", published: "", url: "https://news.example/2" })];
  const venturesSame = ["page-2", "undated-2"].map((venture) => ({
    venture,
    project: "works",
    part_of: "",
    reason: { zh: "", en: "" },
  }));
  const data = chainWorld([], { citedSources, citedVentures, venturesSame });
  return yearChoice(chainView(chain, { scope: "region", view: "prospect", data }), { data, lang });
}
const old = { ...citedVenture("1", { node: "ore" }), as_of: "2021-05-01" };

test("the years go from the first to the last that is dated; nothing is told of dates where all are", () => {
  expect(choose([old, citedVenture("2", { node: "ore" })], "zh")).toEqual({
    first: "2021",
    last: "2025",
    dated: ["2021", "2025"],
    notes: "标题和图外的表不随年份变。",
  });
});

test.each<[Lang, string]>([
  ["zh", "1个标记没有日期，只计入最后一年。1个标记的出处有一些没有日期，只计入最后一年。标题和图外的表不随年份变。"],
  [
    "en",
    "1 mark has no date and counts in the last year alone. 1 mark has undated sources beside dated ones, which count in the last year alone. The headline and what stands outside the map are those of all years.",
  ],
])("in %s marks without a date are told, and those of which a source has none", (lang, notes) => {
  const rows = [old, citedVenture("2", { node: "ore" }), citedVenture("2", { node: "ore", source: "undated" })];
  const found = choose([...rows, citedVenture("3", { node: "ore", source: "undated" })], lang);
  expect(found?.notes).toBe(notes);
});

test("there is no choice where one year or none is dated", () => {
  expect(choose([old], "zh")).toBeUndefined();
  expect(choose([], "zh")).toBeUndefined();
});
