import { expect, test } from "vitest";
import { citedFigure } from "../../test/lib/cited.ts";
import { figure, world } from "../../test/lib/fixtures.ts";
import { printedFigures } from "./coverage.ts";

test("the prints of the reports come before those of the pages", () => {
  const data = { ...world([figure()]), citedFigures: [citedFigure()] };
  expect(printedFigures(data).map(({ id }) => id)).toEqual(["demo-1", "page-f1"]);
});
