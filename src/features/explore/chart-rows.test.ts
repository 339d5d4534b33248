import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { figure } from "../../../test/lib/fixtures.ts";
import { chartRows } from "./chart-rows.ts";

const of = figure({ indicator: "funds-domestic", place: "150300", status: "target" });
const rowOf = (form: Parameters<typeof chartRows>[1]["form"]) => chartRows([of], { form, data })[0];

test("a bar is called after its place, and stands in no group", () => {
  expect(rowOf("bars")).toEqual({ of, label: { zh: "乌海", en: "Wuhai" } });
});

test("a span of a series is called after its place, period and status, in a part for place and indicator", () => {
  expect(rowOf("series")).toMatchObject({
    label: { zh: "乌海 · 2022年1—11月 · 目标", en: "Wuhai · Jan–Nov 2022 · target" },
    group: { zh: "乌海 · 国内到位资金", en: "Wuhai · Domestic funds received" },
  });
});

test("small multiples and numbers alone are parted by what is measured", () => {
  expect(rowOf("panels")?.group?.zh).toBe("国内到位资金");
  expect(rowOf("figures")).toMatchObject({ label: { zh: "乌海" }, group: { en: "Domestic funds received" } });
});
