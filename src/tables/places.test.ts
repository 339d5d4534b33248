import { expect, test } from "vitest";
import { aPlace } from "../../test/lib/place.ts";
import { cellsOf } from "../../test/lib/columns.ts";
import { world } from "../../test/lib/fixtures.ts";
import { tables } from "./index.ts";
import { columnsOf } from "./published.ts";

const placeColumns = columnsOf(tables.places);

test("a row has the place in both languages, its level and what it lies in", () => {
  const cells = { code: "150302", zh: "海勃湾区", en: "Haibowan", level: "district", parent: "150300" } as const;
  expect(cellsOf(aPlace(cells), { columns: placeColumns, data: world() })).toEqual(cells);
});
