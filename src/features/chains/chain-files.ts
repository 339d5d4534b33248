import { scopes, type Scope } from "../../chain-maps/chain-view.ts";
import { chainJson } from "./chain-json.ts";
import { chainSchema } from "./chain-schema.ts";
import { instrumentTable } from "./instruments/columns.ts";
import { instruments } from "./instruments/index.ts";
import { tableFiles, together, type SiteFiles } from "../../exports/site-files.ts";
import { paths } from "../../i18n/addresses.ts";
import type { Table } from "../../tables/table.ts";
import type { Chain, Data } from "../../model/types.ts";

/** The tables of a chain in one place beside those of its maps: Baotou's other instruments. */
export function chainTables(
  chain: Chain,
  { scope, data }: { scope: Scope; data: Data },
): readonly { name: string; table: Table }[] {
  return instruments.map(({ id, statements }) => ({
    name: id,
    table: instrumentTable(statements(chain, { scope, data }), { chain: chain.id, scope, data }),
  }));
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** The files of the chains beside those of their maps: CSVs, each chain as JSON, and the schema of that. */
export function chainFiles(data: Data): SiteFiles {
  const files = data.chains.flatMap((chain) =>
    scopes(data).flatMap((scope) =>
      chainTables(chain, { scope, data }).map(({ name, table }) =>
        tableFiles(table, (ending) => paths.chainFile(chain.id, { scope, name, ending })),
      ),
    ),
  );
  const whole = data.chains.map((chain) => ({ [paths.chainJson(chain.id)]: () => json(chainJson(chain, data)) }));
  return together([...files, ...whole, { [paths.chainSchema]: () => json(chainSchema) }]);
}
