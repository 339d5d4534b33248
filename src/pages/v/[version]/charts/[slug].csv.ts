import { releaseChartCsvs } from "../../../../exports/release-pages.ts";
import { respond } from "../../../../exports/respond.ts";

export const getStaticPaths = releaseChartCsvs;

export function GET({ props }: { props: { csv: string } }): Response {
  return respond(props.csv, "csv");
}
