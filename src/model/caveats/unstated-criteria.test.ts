import { expect, test } from "vitest";
import { count, row, world } from "../../../test/lib/fixtures.ts";
import { unstatedCriteria } from "./unstated-criteria.ts";

const counted = (indicator: string, place: string) => row(count(1, { id: place, indicator, place }), place);
const [wuhai, baotou] = [counted("reserve", "150300"), counted("reserve", "150200")];

test("places that count by criteria of their own do not compare, where the indicator says so", () => {
  expect(unstatedCriteria([wuhai, baotou], world())).toEqual({
    kind: "unstated-criteria",
    text: {
      zh: "各地按什么标准数，文中未说，不能比大小：图中全部数值。",
      en: "By what criteria each place counts is not stated, so sizes do not compare: all values shown.",
    },
    ids: ["150300", "150200"],
    comparable: false,
  });
  const others = [counted("projects", "150300"), counted("projects", "150200")];
  expect(unstatedCriteria(others, world())).toBeUndefined();
});

test("one place needs no word", () => {
  expect(unstatedCriteria([wuhai, wuhai], world())).toBeUndefined();
});
