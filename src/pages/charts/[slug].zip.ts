import type { Prepared } from "../../charts/prepare.ts";
import { chartZip } from "../../files/chart-zip.ts";
import { chartPages } from "../../files/prepared.ts";
import { respond } from "../../files/respond.ts";

export const getStaticPaths = chartPages;

export function GET({ props }: { props: { prepared: Prepared } }): Response {
  return respond(chartZip(props.prepared), "zip");
}
