import { expect, test } from "vitest";
import { figure } from "../../../test/lib/fixtures.ts";
import { differentPeriods } from "./different-periods.ts";

const year = figure({ period_end: "2022-12-31" });
const none = figure({ period_start: "", period_end: "" });

test("the periods of both inputs are named in their order", () => {
  expect(differentPeriods(figure(), year)).toEqual({
    zh: "两个输入的时期不同：2022年1—11月与2022年。",
    en: "The two inputs cover different periods: Jan–Nov 2022 and 2022.",
  });
});

test("a period that is not printed is said to be missing, on either side", () => {
  expect(differentPeriods(none, figure())).toEqual({
    zh: "两个输入的时期不同：未写明与2022年1—11月。",
    en: "The two inputs cover different periods: not stated and Jan–Nov 2022.",
  });
  expect(differentPeriods(year, none)).toEqual({
    zh: "两个输入的时期不同：2022年与未写明。",
    en: "The two inputs cover different periods: 2022 and not stated.",
  });
});
