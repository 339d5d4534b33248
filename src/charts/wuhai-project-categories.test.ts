import { expect, test } from "vitest";
import { told } from "../../test/charts/told.ts";
import { count, percent, world } from "../../test/lib/fixtures.ts";
import { wuhaiProjectCategories } from "./wuhai-project-categories.ts";

const categories = [
  ["advanced-manufacturing", "先进制造业 | Advanced manufacturing"],
  ["new-energy-materials", "新能源新材料及上下游 | New energy and new materials"],
  ["tertiary", "第三产业 | Tertiary sector"],
  ["central-top500", "央企和500强企业 | Central state-owned and top 500 firms"],
  ["specialised", "专精特新高新技术企业 | Specialised and high-tech firms"],
  ["primary", "第一产业 | Primary sector"],
] as const;
const rows = wuhaiProjectCategories.select(
  world(
    [...categories]
      .reverse()
      .flatMap(([member], n) => [
        ...["150200", "150300"].map((place) =>
          count(10 + n, { id: `${member}-n-${place}`, indicator: "brought-in-projects", member, place }),
        ),
        ...["brought-in-projects-share", "signed-amount-share"].map((indicator) =>
          percent(`${20 + n}`, { id: `${member}-${indicator}`, indicator, member }),
        ),
      ]),
  ),
);

test("every category has its number; all but new energy their share of it, and that one its share of the amount", () => {
  const [numbers, shares, amounts] = [
    "项目个数 | Number of projects",
    "占项目总数 | Share of the number of projects",
    "占签约总额 | Share of the amount signed",
  ];
  const others = categories.filter(([member]) => member !== "new-energy-materials");
  expect(told(rows)).toEqual([
    ...categories.map(([member, words]) => `${member}-n-150300 | ${words} | ${numbers}`),
    ...others.map(([member, words]) => `${member}-brought-in-projects-share | ${words} | ${shares}`),
    `new-energy-materials-signed-amount-share | ${categories[1][1]} | ${amounts}`,
  ]);
});

test("the headline tells how many new-energy projects have which share of the amount", () => {
  expect(wuhaiProjectCategories.title(rows)).toEqual({
    zh: "乌海14个新能源新材料项目，占签约总额的24%",
    en: "Wuhai’s 14 new-energy and new-materials projects make up 24% of the amount signed",
  });
});
