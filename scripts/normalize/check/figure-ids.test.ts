import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkFigureIds } from "./figure-ids.ts";

const told = (id: string) => tell(checkFigureIds(makeTables({ figures: [{ id, report: "demo" }] })));

test.each(["demo-001", "demo-999"])("%s is a figure of the report demo", (id) => {
  expect(told(id)).toEqual([]);
});

test.each(["demo-01", "demo-0001", "demo-00a", "demo-x-001", "other-001", "demoa001", "001"])("%s is none", (id) => {
  expect(told(id)).toEqual([`figures/a.csv ${id} (id): invalid figure id: ${id}. Write demo-001 and so on`]);
});
