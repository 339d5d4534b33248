import { chainView, views } from "../../chain-maps/chain-view.ts";
import { instrumentTable } from "./instruments/columns.ts";
import { instruments } from "./instruments/index.ts";
import { chainMapColumns } from "../../chain-maps/chain-map-columns.ts";
import { chainMapRows } from "../../chain-maps/chain-map-rows.ts";
import { scopes, type Scope } from "../../chain-maps/scope.ts";
import { toTable, type Table } from "../../tables/table.ts";
import type { Chain, Data } from "../../model/types.ts";

/** The files of a chain in one place: its maps, then Baotou's other instruments. */
function tablesOf(
  chain: Chain,
  { scope, data }: { scope: Scope; data: Data },
): readonly { name: string; table: Table }[] {
  const maps = views.map((view) => ({
    name: view,
    table: toTable(chainMapRows(chainView(chain, { scope, view, data })), { columns: chainMapColumns, data }),
  }));
  const others = instruments.map(({ id, statements }) => ({
    name: id,
    table: instrumentTable(statements(chain, { scope, data }), { chain: chain.id, scope, data }),
  }));
  return [...maps, ...others];
}

/** Every CSV of the chains: the paths of a `[chain]/[scope]/[name]` route. */
export function chainFiles(data: Data) {
  return data.chains.flatMap((chain) =>
    scopes(data).flatMap((scope) =>
      tablesOf(chain, { scope, data }).map(({ name, table }) => ({
        params: { chain: chain.id, scope, name },
        props: { table },
      })),
    ),
  );
}
