import { describe, expect, test } from "vitest";
import { aPlace } from "../../test/lib/place.ts";
import { told } from "../../test/charts/told.ts";
import { count, world } from "../../test/lib/fixtures.ts";
import type { Data, Figure } from "../model/types.ts";
import { reserveLibraries } from "./reserve-libraries.ts";

const known = world();
const data = (figures: readonly Figure[]): Data => ({
  ...known,
  figures,
  places: [
    ...known.places,
    aPlace({ code: "152900", zh: "阿拉善盟", en: "Alxa League", level: "league", parent: "150000" }),
  ],
});
const reserve = (value: number, place: string, cells: Partial<Figure> = {}) =>
  count(value, { id: `${place}-${value}`, indicator: "reserve-projects", place, ...cells });
const title = (...sizes: readonly number[]) =>
  reserveLibraries.title(reserveLibraries.select(data(sizes.map((size) => reserve(size, "152900")))));

test("reserves come with the largest first, then what is printed beside them", () => {
  const figures = [
    reserve(50, "150300", { indicator: "reserve-projects-published" }),
    reserve(20, "150200", { member: "key" }),
    reserve(90, "150300"),
    reserve(9, "150300", { indicator: "projects" }),
    reserve(300, "152900"),
  ];
  const [libraries, beside] = [
    "储备或谋划的项目 | Projects in reserve or drawn up",
    "另外列出的项目数 | Other project counts printed",
  ];
  expect(told(reserveLibraries.select(data(figures)))).toEqual([
    `152900-300 | 阿拉善 | Alxa | ${libraries}`,
    `150300-90 | 乌海 | Wuhai | ${libraries}`,
    `150200-20 | 包头 · 重点项目 | Baotou · key projects | ${beside}`,
    `150300-50 | 乌海 · 线上发布 | Wuhai · published online | ${beside}`,
  ]);
});

describe("the headline", () => {
  test("tells what each place prints, and compares none", () => {
    expect(title(300, 200)).toEqual({
      zh: "储备或谋划的招商项目，叫法不一，标准未载：阿拉善300个，阿拉善200个",
      en: "Projects in reserve or drawn up, under different names, criteria not stated: Alxa 300, Alxa 200",
    });
  });

  test("leaves out what is printed beside the reserves", () => {
    const rows = reserveLibraries.select(
      data([reserve(90, "150300"), reserve(80, "150200"), reserve(500, "150200", { member: "key" })]),
    );
    expect(reserveLibraries.title(rows).zh).toBe("储备或谋划的招商项目，叫法不一，标准未载：乌海90个，包头80个");
  });

  test("needs a reserve", () => {
    expect(() => title()).toThrow("missing row: reserve-projects.");
  });
});
