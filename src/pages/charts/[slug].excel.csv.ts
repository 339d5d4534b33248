import type { Prepared } from "../../charts/prepare.ts";
import { chartPages } from "../../files/prepared.ts";
import { respond } from "../../files/respond.ts";
import { chartColumns } from "../../lib/columns.ts";
import { toExcelCsv } from "../../lib/csv.ts";
import { data } from "../../lib/data.ts";

export const getStaticPaths = chartPages;

export function GET({ props }: { props: { prepared: Prepared } }): Response {
  return respond(toExcelCsv(props.prepared.rows, { columns: chartColumns, data }), "csv");
}
