import { chainFiles } from "../../../../features/chains/chain-files.ts";
import { respond } from "../../../../exports/respond.ts";
import type { Table } from "../../../../tables/table.ts";
import { data } from "../../../../model/data.ts";

export const getStaticPaths = () => chainFiles(data);

export function GET({ props }: { props: { table: Table } }): Response {
  return respond(props.table.csv(), ".csv");
}
