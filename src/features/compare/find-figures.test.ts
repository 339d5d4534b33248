import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { exploreJson } from "../explore/explore-file.ts";
import { readExplored } from "../explore/index.ts";
import { figureFinder, mostFound } from "./find-figures.ts";

const find = figureFinder(readExplored(exploreJson(data)).entries);
const ids = (query: string) => find(query).first.map(({ of }) => of.id);

test.each(["包头577.22", "包头 区外 577.22", "Baotou 577.22", "577.22亿元"])(
  "%s finds the figure of that number",
  (query) => {
    expect(ids(query)[0]).toMatch(/^baotou-/);
    expect(ids(query)).toContain("baotou-2022-feature-019");
  },
);

test("a place, an indicator and a year find theirs", () => {
  expect(ids("乌海 国内到位资金 2022")).toContain("wuhai-2022-review-002");
  expect(ids("乌海市2022 167.74")[0]).toBe("wuhai-2022-review-002");
});

test("a number comes before others that hold its digits", () => {
  const [first] = find("200").first;
  expect(first?.of.value).toBe(200);
});

test("only some are listed, and all are counted; nothing is looked for without words", () => {
  const { first, all } = find("乌海");
  expect(first).toHaveLength(mostFound);
  expect(all).toBeGreaterThan(mostFound);
  expect([find("  "), find("没有这个地方")]).toEqual([
    { first: [], all: 0 },
    { first: [], all: 0 },
  ]);
});
