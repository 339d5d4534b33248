import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type * as Format from "../../src/model/format.ts";
import { formatQuantity } from "../../src/model/format.ts";
import { indicatorOf, placeOf } from "../../src/model/lookup.ts";
import { data as own } from "../../src/model/data.ts";
import type { Data, Unit } from "../../src/model/types.ts";
import type * as Bases from "../../src/arithmetic/unit-base.ts";
import { countsThings } from "../../src/arithmetic/unit-base.ts";
import { copyProject, type Project } from "./project.ts";
import { openDesk, type Desk } from "./walk.ts";

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.leave());

/** A figure of a made-up indicator and place, at a spot of a report where no other stands. */
const figure = (printed: string, { value, unit }: { value: string; unit: string }) => ({
  ...{ id: "wuhai-2022-review-999", line: "71", column: "999", printed, indicator: "walked", place: "150399" },
  ...{ period_start: "2022-01-01", period_end: "2022-11-30", value, unit, qualifier: "exact", status: "actual" },
});
const place = { code: "150399", zh: "虚构区", en: "Made-up District", level: "district", parent: "150300" };
const indicator = (unit: string) => ({
  ...{
    id: "walked",
    zh: "虚构的量",
    en: "Made-up quantity",
    definition: "凭空的。",
    definition_en: "Out of thin air.",
  },
  ...{ unit, kind: "stock", low: "1", high: "1000000000" },
});

const entered = (data: Data) => {
  const found = data.figures.find(({ id }) => id === "wuhai-2022-review-999");
  if (!found) throw new Error("no figure");
  return found;
};

test("rows in data/vocab/ are all that an indicator, a place and a counting word need", () => {
  desk.append("figures/wuhai-2022-review.csv", figure("36车皮", { value: "36", unit: "车皮" }));
  expect(desk.faults()).toContain("unknown indicator: walked");
  expect(desk.faults()).toContain("unknown place: 150399");
  expect(desk.faults()).toContain("unknown unit: 车皮");
  desk.append("vocab/places.csv", place);
  desk.append("vocab/indicators.csv", indicator("count"));
  desk.append("vocab/units.csv", { unit: "车皮", base: "车皮", factor: "1", en: "wagons" });
  const data = desk.normalize();
  const found = entered(data);
  expect(found).toMatchObject({ value_base: 36, unit_base: "车皮" });
  expect([placeOf(found.place, data).en, indicatorOf(found.indicator, data).zh]).toEqual([
    "Made-up District",
    "虚构的量",
  ]);
  expect(formatQuantity(found, { data, lang: "zh" })).toBe("36车皮");
  expect(formatQuantity(found, { data, lang: "en" })).toBe("36 wagons");
});

/** Bases that are no Chinese counting word and would yet be told as a count, for want of words of their own. */
const wordless = (units: readonly Unit[], { counts = countsThings } = {}) => [
  ...new Set(units.map(({ base }) => base).filter((base) => /^[A-Za-z]/.test(base) && counts(base))),
];

test("every base of the project's units has words in src/arithmetic/unit-base.ts and src/model/format/", () => {
  expect(wordless(own.units)).toEqual([]);
});

describe("a unit of a new base", () => {
  let project: Project;
  beforeAll(() => {
    project = copyProject({ copied: ["arithmetic", "model"] });
    project.replace("src/arithmetic/unit-base.ts", ['"Wh",', '"Wh", "m2",']);
    const scale = "src/model/format/scale.ts";
    project.replace(scale, [
      'day: [[0, 0, "天"]],',
      'm2: [[1e6, -6, "平方公里"], [0, 0, "平方米"]], day: [[0, 0, "天"]],',
    ]);
    project.replace(scale, [
      'day: [[0, 0, " days"]],',
      'm2: [[1e6, -6, " km²"], [0, 0, " m²"]], day: [[0, 0, " days"]],',
    ]);
  });
  afterAll(() => project.leave());

  test("needs words for the base, then is told as a measure", async () => {
    desk.append("figures/wuhai-2022-review.csv", figure("30平方公里", { value: "30", unit: "平方公里" }));
    desk.append("vocab/places.csv", place);
    desk.append("vocab/indicators.csv", indicator("m2"));
    desk.append("vocab/units.csv", { unit: "平方公里", base: "m2", factor: "1000000", en: "square kilometres" });
    const data = desk.normalize();
    expect(wordless(data.units)).toEqual(["m2"]);
    const { formatQuantity: tell } = await project.load<typeof Format>("src/model/format.ts");
    const { countsThings: counts } = await project.load<typeof Bases>("src/arithmetic/unit-base.ts");
    expect(wordless(data.units, { counts })).toEqual([]);
    expect(tell(entered(data), { data, lang: "zh" })).toBe("30平方公里");
    expect(tell(entered(data), { data, lang: "en" })).toBe("30 km²");
  });
});
