import { describe, expect, test } from "vitest";
import { told } from "../../test/charts/told.ts";
import { count, world } from "../../test/lib/fixtures.ts";
import type { Data, Figure } from "../model/types.ts";
import { reserveLibraries } from "./reserve-libraries.ts";

const known = world();
const data = (figures: readonly Figure[]): Data => ({
  ...known,
  figures,
  places: [...known.places, { code: "152900", zh: "阿拉善盟", en: "Alxa League", level: "league", parent: "150000" }],
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
  test("sets the largest against all others together", () => {
    expect(title(300, 200, 99)).toEqual({
      zh: "阿拉善谋划招商项目300个，多于图中另外两地之和",
      en: "Alxa drew up 300 projects for investors, more than the other two places together",
    });
    expect(title(200, 100, 99, 2)).toEqual({
      zh: "阿拉善谋划招商项目200个，少于图中另外三地之和",
      en: "Alxa drew up 200 projects for investors, fewer than the other three places together",
    });
  });

  test.each([
    [4, "四地", "four places"],
    [12, "十二地", "twelve places"],
  ])("counts %i others in words", (others, zh, en) => {
    const said = title(1000, ...Array<number>(others).fill(1));
    expect(said.zh).toContain(`图中另外${zh}之和`);
    expect(said.en).toContain(`the other ${en} together`);
  });

  test("leaves out what is printed beside the reserves", () => {
    const rows = reserveLibraries.select(
      data([reserve(90, "150300"), reserve(80, "150200"), reserve(500, "150200", { member: "key" })]),
    );
    expect(reserveLibraries.title(rows).zh).toBe("乌海谋划招商项目90个，多于图中另外一地之和");
  });

  test("needs a reserve", () => {
    expect(() => title()).toThrow("missing row: reserve-projects.");
  });
});
