import { tableFiles, together, type SiteFiles } from "../../exports/site-files.ts";
import { paths } from "../../i18n/addresses.ts";
import { figures } from "../../tables/figures.ts";
import { methods } from "../../tables/methods.ts";
import { columnsOf } from "../../tables/published.ts";
import { toTable, type Table } from "../../tables/table.ts";
import { mapMeasures, type TileMapMeasure } from "./measures.ts";
import { tileRows } from "./tile-rows.ts";
import type { Data } from "../../model/types.ts";

/** The rows of a measure of the map as a table: its figures, or the methods where mechanisms are counted. */
export function tileMapTable(measure: TileMapMeasure, data: Data): Table {
  const rows = tileRows(measure, data);
  if (measure.indicators.length > 0)
    return toTable(
      rows.flatMap((row) => row.figures),
      { columns: columnsOf(figures), data },
    );
  return toTable(
    rows.flatMap((row) => row.methods),
    { columns: columnsOf(methods), data },
  );
}

/** The CSVs of every measure of the map. */
export function tileMapFiles(data: Data): SiteFiles {
  return together(
    mapMeasures.map((measure) =>
      tableFiles(tileMapTable(measure, data), (ending) => paths.mapFile(measure.id, ending)),
    ),
  );
}
