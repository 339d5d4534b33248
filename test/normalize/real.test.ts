import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { checkTables } from "../../scripts/normalize/check/index.ts";
import { readFolder } from "../../scripts/normalize/read/folder.ts";
import { toData } from "../../scripts/normalize/write/data.ts";
import { printedFigures } from "../../src/model/coverage.ts";
import { figures } from "../../src/tables/figures.ts";
import { columnsOf } from "../../src/tables/published.ts";
import { toCsv } from "../../src/tables/table.ts";

const tables = readFolder(fileURLToPath(new URL("../../data", import.meta.url)));
const output = fileURLToPath(new URL("../output/", import.meta.url));

test("the data of the project have no fault", () => {
  expect(checkTables(tables)).toEqual([]);
});

test("every figure is normalized as it was: a change here is a change of what the site publishes", async () => {
  const data = toData(tables);
  const csv = toCsv(printedFigures(data), { columns: columnsOf(figures), data });
  await expect(csv.replaceAll("\r\n", "\n")).toMatchFileSnapshot(`${output}figures.csv`);
});

test("the residents of the twelve leagues and cities add up to those of the region", () => {
  const { census, places } = toData(tables);
  const residents = (level: string) =>
    census
      .filter(({ place }) => places.some(({ code, level: own }) => code === place && own === level))
      .map((row) => row.residents);
  expect(residents("league")).toHaveLength(12);
  expect(residents("league").reduce((sum, count) => sum + count, 0)).toBe(24_049_155);
  expect(residents("region")).toEqual([24_049_155]);
});
