import { methodColumns, observationColumns } from "../../tables/columns.ts";
import { data } from "../../model/data.ts";
import { toTable } from "../../tables/table.ts";
import { mapMeasures } from "./measures.ts";
import { tileRows } from "./tile-rows.ts";

/** One CSV a measure of the map, with the rows of its table: the paths of a `[measure]` route. */
export function tileMapFiles() {
  return mapMeasures.map((measure) => {
    const rows = tileRows(measure, { data });
    const table =
      measure.indicators.length === 0
        ? toTable(
            rows.flatMap(({ methods }) => methods),
            { columns: methodColumns, data },
          )
        : toTable(
            rows.flatMap(({ figures }) => figures),
            { columns: observationColumns, data },
          );
    return { params: { measure: measure.id }, props: { table } };
  });
}
