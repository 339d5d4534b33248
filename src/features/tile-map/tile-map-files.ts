import { figures } from "../../tables/figures.ts";
import { methods } from "../../tables/methods.ts";
import { columnsOf } from "../../tables/published.ts";
import { toTable } from "../../tables/table.ts";
import { mapMeasures } from "./measures.ts";
import { tileRows } from "./tile-rows.ts";
import type { Data } from "../../model/types.ts";

/** One CSV a measure of the map, with the rows of its table: the paths of a `[measure]` route. */
export function tileMapFiles(data: Data) {
  return mapMeasures.map((measure) => {
    const rows = tileRows(measure, data);
    const table =
      measure.indicators.length === 0
        ? toTable(
            rows.flatMap((row) => row.methods),
            { columns: columnsOf(methods), data },
          )
        : toTable(
            rows.flatMap((row) => row.figures),
            { columns: columnsOf(figures), data },
          );
    return { params: { measure: measure.id }, props: { table } };
  });
}
