import { expect, test } from "vitest";
import { mapMeasures } from "../../src/features/tile-map/measures.ts";
import { tileMapTable } from "../../src/features/tile-map/tile-map-files.ts";
import { data } from "../../src/model/data.ts";
import { targetRecord } from "../../src/model/target-record.ts";
import { targetRows } from "../../src/model/targets.ts";
import type { Figure } from "../../src/model/types.ts";
import { rowWith } from "../../src/tables/row-with.ts";

const told = ["status", "place", "period_start", "period_end"] as const;
type Told = Partial<Record<(typeof told)[number], unknown>>;

/** Which of status, place and period a record leaves out of what its figure has. */
const leftOut = (record: Told, figure: Figure | undefined): readonly string[] =>
  told.filter((column) => (record[column] ?? "") !== figure?.[column]);

const targets = targetRows(data).map((row) => {
  const record = targetRecord(row);
  return { record, figure: rowWith(data.figures, { id: record.target }), reported: record.reported };
});

test("every row of the targets' CSV has the status, place and period of its target", () => {
  expect(targets.length).toBeGreaterThan(0);
  expect(targets.flatMap(({ record, figure }) => leftOut(record, figure))).toEqual([]);
});

test("what is reported towards a target is a result of the same place, within its period, with its last day", () => {
  for (const { record, reported } of targets.filter((one) => one.reported)) {
    const figure = rowWith(data.figures, { id: reported ?? "" });
    expect([figure?.status, figure?.place, figure?.period_start]).toEqual([
      "actual",
      record.place,
      record.period_start,
    ]);
    expect(record.reported_end).toBe(figure?.period_end);
  }
});

test("every row of the map's CSV has the status, place and period of its figure", () => {
  const records = mapMeasures
    .filter(({ indicators }) => indicators.length > 0)
    .flatMap((measure) => tileMapTable(measure, data).records());
  expect(records.length).toBeGreaterThan(0);
  expect(records.flatMap((record) => leftOut(record, rowWith(data.figures, { id: String(record.id) })))).toEqual([]);
});

test.each(told)("a %s that were dropped would be found", (column) => {
  const [{ record, figure } = { record: {}, figure: undefined }] = targets;
  expect(leftOut({ ...record, [column]: "" }, figure)).toEqual([column]);
});
