import { mapFiles } from "../../files/map-files.ts";
import { respond } from "../../files/respond.ts";
import type { Table } from "../../lib/table.ts";

export const getStaticPaths = mapFiles;

export function GET({ props }: { props: { table: Table } }): Response {
  return respond(props.table.excelCsv(), "csv");
}
