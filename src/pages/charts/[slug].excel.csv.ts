import type { Prepared } from "../../charts/prepare.ts";
import { chartPages } from "../../exports/prepared.ts";
import { respond } from "../../exports/respond.ts";

export const getStaticPaths = chartPages;

export function GET({ props }: { props: { prepared: Prepared } }): Response {
  return respond(props.prepared.table.excelCsv(), "csv");
}
