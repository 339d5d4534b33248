import { expect, test } from "vitest";
import { chainWorld, node, venture } from "../../../test/chains/fixtures.ts";
import { data as real } from "../../model/data.ts";
import { findLead, productList } from "./find-list.ts";

test("every product stands under its chain, and leads to its page", () => {
  const listed = productList({ data: real, lang: "zh" });
  expect(listed.flatMap(({ products }) => products).length).toBe(real.nodes.length);
  expect(new Set(listed.flatMap(({ products }) => products.map(({ path }) => path))).size).toBe(real.nodes.length);
  expect(findLead({ data: real, lang: "en" })).toContain(`${real.nodes.length} links`);
});

test("it says what else it is called and where it is, and answers to its names in both languages", () => {
  const wire = node("wire", { also: ["铜线"], also_en: ["Copper wire"] });
  const data = { ...chainWorld([venture("a", { node: "wire" })]), nodes: [wire] };
  expect(productList({ data, lang: "zh" })[0]?.products).toEqual([
    {
      name: "环节wire",
      path: "chains/demo/wire/",
      also: "铜线",
      places: "乌海投产",
      names: "环节wire node wire 铜线 copper wire",
    },
  ]);
});
