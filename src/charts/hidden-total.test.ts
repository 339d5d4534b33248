import { expect, test } from "vitest";
import { told } from "../../test/charts/told.ts";
import { count, percent, world } from "../../test/lib/fixtures.ts";
import { hiddenTotal } from "./hidden-total.ts";

const figures = [
  ["tertiary", 90, "45"],
  ["primary", 20, "10"],
  ["specialised", 30, "15"],
  ["central-top500", 10, "5"],
  // Only 200 has 50 as its 25.0 per cent.
  ["advanced-manufacturing", 50, "25.0"],
] as const;
const rows = hiddenTotal.select(
  world(
    figures.flatMap(([member, number, share]) => {
      const cells = { dimension: "category", member };
      return [
        count(number, { id: `${member}-n`, indicator: "brought-in-projects", ...cells }),
        percent(share, { id: `${member}-share`, indicator: "brought-in-projects-share", ...cells }),
        count(1, { id: `${member}-baotou`, indicator: "brought-in-projects", ...cells, place: "150200" }),
        percent("1", { id: `${member}-other`, indicator: "brought-in-projects-share", ...cells, dimension: "other" }),
      ];
    }),
  ),
);

test("each number and its share allow a range of totals, and the one number that fits all comes last", () => {
  const total = (member: string) => `derived:total:${member}-n+${member}-share`;
  expect(told(rows)).toEqual([
    `${total("advanced-manufacturing")} | 先进制造业 | Advanced manufacturing | 先进制造业：50个占25.0% | Advanced manufacturing: 50 are 25.0%`,
    `${total("primary")} | 第一产业 | Primary sector | 第一产业：20个占10% | Primary sector: 20 are 10%`,
    `${total("specialised")} | 专精特新高新技术企业 | Specialised and high-tech firms | 专精特新高新技术企业：30个占15% | Specialised and high-tech firms: 30 are 15%`,
    `${total("central-top500")} | 央企和500强 | Central state-owned and top 500 | 央企和500强：10个占5% | Central state-owned and top 500: 10 are 5%`,
    `${total("tertiary")} | 第三产业 | Tertiary sector | 第三产业：90个占45% | Tertiary sector: 90 are 45%`,
    expect.stringMatching(
      / \| 五个都合的总数 \| The total that fits all \| 五个都合的总数 \| The total that fits all$/,
    ),
  ]);
  expect(rows.map(({ of }) => [of.basis, of.value])).toEqual([...Array(5).fill(["derived", 200]), ["inferred", 200]]);
});

test("the headline counts the shares and tells the total that no report prints", () => {
  expect(hiddenTotal.title(rows)).toEqual({
    zh: "乌海引进的项目共多少，报道没有给出；5组个数和占比若出自同一总数，只能是200个",
    en: "How many projects Wuhai brought in is not printed: if 5 pairs of count and share are of one total, it can only be 200",
  });
  expect(hiddenTotal.title(rows.slice(3)).zh).toContain("；2组个数");
  expect(() => hiddenTotal.title(rows.slice(0, 5))).toThrow("no row: the inferred total.");
});
