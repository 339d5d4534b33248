import { expect, test } from "vitest";
import { told } from "../../test/charts/told.ts";
import { count, world } from "../../test/lib/fixtures.ts";
import type { Figure } from "../model/types.ts";
import { targetFirms } from "./target-firms.ts";

const firms = (value: number, id: string, cells: Partial<Figure>) => count(value, { id, unit: "家", ...cells });
const visits = { indicator: "organisations-visited" };
const rows = targetFirms.select(
  world([
    firms(150, "teams", visits),
    firms(400, "heads", { ...visits, place: "150000" }),
    firms(9, "part", { ...visits, place: "150000", member: "firms" }),
    firms(80, "specialised", { indicator: "specialised-firms" }),
    firms(9, "specialised-elsewhere", { indicator: "specialised-firms", place: "150200" }),
    firms(90, "leading", { indicator: "leading-firms" }),
    firms(9, "leading-elsewhere", { indicator: "leading-firms", place: "150200" }),
    firms(700, "target", { indicator: "target-firms", place: "150900" }),
    firms(9, "target-elsewhere", { indicator: "target-firms", place: "150200" }),
  ]),
);

test("firms on a list come before firms that were visited", () => {
  const [listed, visited] = [
    "列入名单的企业 | Firms on a list",
    "走访对接、考察的企业和单位 | Firms and organisations visited or met",
  ];
  expect(told(rows)).toEqual([
    `target | 乌兰察布 · 目标企业 | Ulanqab · target firms | ${listed}`,
    `leading | 乌海 · 产业链龙头企业 | Wuhai · leading firms of chains | ${listed}`,
    `specialised | 乌海 · 专精特新企业 | Wuhai · specialised firms | ${listed}`,
    `heads | 各盟市 · 主要领导 | All leagues and cities · their heads | ${visited}`,
    `teams | 乌海 · 外出工作组 | Wuhai · teams sent out | ${visited}`,
  ]);
});

test("the headline sets Ulanqab’s list beside the visits of all heads", () => {
  expect(targetFirms.title(rows)).toEqual({
    zh: "名单不是走访对接：乌兰察布列出目标企业700家，内蒙古各盟市主要领导2022年1—11月走访对接企业和单位400家",
    en: "A list is not a visit: Ulanqab lists 700 target firms; heads of Inner Mongolia’s leagues and cities visited or met 400 firms and organisations in Jan–Nov 2022",
  });
});
