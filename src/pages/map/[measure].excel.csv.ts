import { tileMapFiles } from "../../features/tile-map/tile-map-files.ts";
import { respond } from "../../exports/respond.ts";
import type { Table } from "../../tables/table.ts";
import { data } from "../../model/data.ts";

export const getStaticPaths = () => tileMapFiles(data);

export function GET({ props }: { props: { table: Table } }): Response {
  return respond(props.table.excelCsv(), ".csv");
}
