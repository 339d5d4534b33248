import { expect, test } from "vitest";
import { told } from "../../test/charts/told.ts";
import { count, figure, world } from "../../test/lib/fixtures.ts";
import type { Figure } from "../model/types.ts";
import { equipmentCapacity } from "./equipment-capacity.ts";

const power = (value: number, cells: Partial<Figure>) =>
  figure({ printed: `${value}万千瓦`, value, unit: "万千瓦", value_base: value * 1e7, unit_base: "W", ...cells });
const region = { place: "150000" };
const rows = equipmentCapacity.select(
  world([
    power(100, { id: "baotou", place: "150200", indicator: "capacity-pv-modules" }),
    count(9, { id: "hydrogen", ...region, indicator: "capacity-hydrogen", unit: "套" }),
    power(300, { id: "wind", ...region, indicator: "capacity-wind" }),
    power(9, { id: "other-wind", place: "150200", indicator: "capacity-wind" }),
    count(9, { id: "other-hydrogen", indicator: "capacity-hydrogen", unit: "套" }),
    power(9, { id: "other-storage", indicator: "capacity-storage" }),
    power(200, { id: "modules", ...region, indicator: "capacity-pv-modules" }),
    power(7, { id: "storage", ...region, indicator: "capacity-storage" }),
  ]),
);

test("what is measured by power stands together, storage and hydrogen alone", () => {
  expect(told(rows)).toEqual([
    "modules | 光伏组件 · 全区 | PV modules · region | 按功率计 | By power",
    "baotou | 光伏组件 · 包头 | PV modules · Baotou | 按功率计 | By power",
    "wind | 风电装备 · 全区 | Wind equipment · region | 按功率计 | By power",
    "storage | 储能装备 · 全区 | Storage · region | 按储电量计 | By energy stored",
    "hydrogen | 制氢设备 · 全区 | Hydrogen equipment · region | 按套数计 | By sets",
  ]);
});

test("the headline is about the region’s modules and wind equipment", () => {
  expect(equipmentCapacity.title(rows)).toEqual({
    zh: "内蒙古新能源装备的供给、配套或生产能力：光伏组件200万千瓦，风电300万千瓦",
    en: "Inner Mongolia’s capacity to supply, fit out or make: 2 GW of PV modules and 3 GW of wind equipment",
  });
});
