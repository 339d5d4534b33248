import { chainFiles } from "../../../../files/chain-files.ts";
import { respond } from "../../../../files/respond.ts";
import type { Table } from "../../../../lib/table.ts";

export const getStaticPaths = chainFiles;

export function GET({ props }: { props: { table: Table } }): Response {
  return respond(props.table.csv(), "csv");
}
