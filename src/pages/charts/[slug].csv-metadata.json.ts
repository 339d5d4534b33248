import type { Prepared } from "../../charts/prepare.ts";
import { chartCsvw } from "../../files/chart-csvw.ts";
import { chartPages } from "../../files/prepared.ts";
import { respond } from "../../files/respond.ts";

export const getStaticPaths = chartPages;

export function GET({ props }: { props: { prepared: Prepared } }): Response {
  return respond(`${JSON.stringify(chartCsvw(props.prepared), null, 2)}\n`, "csvw");
}
