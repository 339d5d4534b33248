import { releaseTables } from "../../../../exports/release-pages.ts";
import { respond } from "../../../../exports/respond.ts";

export const getStaticPaths = releaseTables;

export function GET({ props }: { props: { csv: string } }): Response {
  return respond(props.csv, "csv");
}
