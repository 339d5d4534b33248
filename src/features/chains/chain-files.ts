import { chainView, views, scopes, type Scope } from "../../chain-maps/chain-view.ts";
import { instrumentTable } from "./instruments/columns.ts";
import { instruments } from "./instruments/index.ts";
import { chainMapColumns, chainMapRows } from "../../chain-maps/chain-map-rows.ts";
import { tableFiles, together, type SiteFiles } from "../../exports/site-files.ts";
import { paths } from "../../i18n/addresses.ts";
import { toTable, type Table } from "../../tables/table.ts";
import type { Chain, Data } from "../../model/types.ts";

/** The tables of a chain in one place: its maps, then Baotou's other instruments. */
export function chainTables(
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

/** Every CSV of the chains. */
export function chainFiles(data: Data): SiteFiles {
  const files = data.chains.flatMap((chain) =>
    scopes(data).flatMap((scope) =>
      chainTables(chain, { scope, data }).map(({ name, table }) =>
        tableFiles(table, (ending) => paths.chainFile(chain.id, { scope, name, ending })),
      ),
    ),
  );
  return together(files);
}
