import type { Prepared } from "../../charts/prepare.ts";
import { chartPages } from "../../files/prepared.ts";
import { respond } from "../../files/respond.ts";

export const getStaticPaths = chartPages;

export function GET({ props }: { props: { prepared: Prepared } }): Response {
  return respond(props.prepared.table.csv(), "csv");
}
