import { frozenTables } from "../../../../files/frozen-pages.ts";
import { respond } from "../../../../files/respond.ts";

export const getStaticPaths = frozenTables;

export function GET({ props }: { props: { csv: string } }): Response {
  return respond(props.csv, "csv");
}
