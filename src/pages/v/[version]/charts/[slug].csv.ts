import { releaseChartCsvs } from "../../../../exports/release-pages.ts";
import { respond } from "../../../../exports/respond.ts";
import { data } from "../../../../model/data.ts";

export const getStaticPaths = () => releaseChartCsvs(data);

export function GET({ props }: { props: { csv: string } }): Response {
  return respond(props.csv, ".csv");
}
