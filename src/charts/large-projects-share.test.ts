import { expect, test } from "vitest";
import { told } from "../../test/charts/told.ts";
import { money, percent, world } from "../../test/lib/fixtures.ts";
import { largeProjectsShare } from "./large-projects-share.ts";

const region = { place: "150000" };
const rows = largeProjectsShare.select(
  world([
    money("90", { id: "large", ...region, indicator: "funds-large-projects" }),
    percent("59", { id: "share", ...region, indicator: "funds-large-share" }),
    money("999", { id: "target", ...region, indicator: "funds-domestic", status: "target" }),
    money("9", { id: "city", indicator: "funds-domestic" }),
    money("9", { id: "city-large", indicator: "funds-large-projects" }),
    percent("9", { id: "city-share", indicator: "funds-large-share" }),
    money("150", { id: "all", ...region, indicator: "funds-domestic" }),
  ]),
);

test("the whole and its part are followed by the printed share and ours", () => {
  expect(told(rows)).toEqual([
    "all | 全部国内到位资金 | All domestic funds received | 到位资金 | Funds received",
    "large | 其中在实施的大项目（10亿元以上） | In large projects under way, CNY 1 bn or more | 到位资金 | Funds received",
    "share | 报道所载比重 | Share as printed | 重大项目所占比重 | Share of large projects",
    "derived:share:large+all | 由两个金额推算 | Share derived from the two amounts | 重大项目所占比重 | Share of large projects",
  ]);
});

test("the headline tells the share as printed", () => {
  expect(largeProjectsShare.title(rows)).toEqual({
    zh: "内蒙古2022年1—11月国内到位资金，在实施的大项目（10亿元以上）占59%",
    en: "Large projects under way, of CNY 1 bn or more, account for 59% of Inner Mongolia’s domestic funds in Jan–Nov 2022",
  });
});
