import { scopeCode, scopeName, scopes, type Scope } from "../../chain-maps/chain-view.ts";
import { fill } from "../../i18n/fill.ts";
import { paths } from "../../i18n/addresses.ts";
import { oncePerData } from "../../model/once-per-data.ts";
import type { Chain, Context, Data } from "../../model/types.ts";
import { instruments, subjectsOf, type Statement } from "../chains/index.ts";
import type { NodeOf } from "./node-pages.ts";
import { nodeWords } from "./words.ts";

/** Those that tell of a link what its list of projects does not. */
const told = instruments.filter(({ id }) =>
  ["supporting-firms", "associated-clients", "landing-suitability", "competition"].includes(id),
);

const known = oncePerData(() => new Map<string, readonly Statement[]>());

/** What an instrument says of a chain in a place, worked out once for all of its nodes. */
function statementsOf(
  instrument: (typeof told)[number],
  { chain, scope, data }: { chain: Chain; scope: Scope; data: Data },
): readonly Statement[] {
  const key = `${instrument.id} ${chain.id} ${scope}`;
  const found = known(data).get(key) ?? instrument.statements(chain, { scope, data });
  known(data).set(key, found);
  return found;
}

/**
 * What the instruments say of a node in each city for which they are worked out: of firms on the links beside it, of
 * whom it could be, of its inputs and outlets, of the parks of its chain, and of others who have it.
 */
export function citiesTold({ chain, node }: NodeOf, { data, lang }: Context) {
  return scopes(data)
    .filter((scope) => scope !== "region")
    .map((scope) => {
      const place = scopeName(scope, data)[lang];
      return {
        scope,
        heading: fill(nodeWords.at[lang], { place }),
        courts: { words: fill(nodeWords.whomCourted[lang], { place }), path: paths.place(scopeCode(scope, data)) },
        map: paths.chain(chain.id, { scope, view: "prospect" }),
        instruments: told.flatMap((instrument) => {
          const all = statementsOf(instrument, { chain, scope, data });
          const own = all.filter((statement) => isOf(statement, { node: node.id, instrument: instrument.id }));
          const name = instrument.name[lang];
          return own.length > 0 ? [{ id: instrument.id, name, subjects: subjectsOf(own, { data, lang }) }] : [];
        }),
      };
    });
}

/** Whether a statement is of a node: of firms beside it, where that is asked, and of parks, which are of the chain. */
function isOf(
  { node, neighbour }: Statement,
  { node: wanted, instrument }: { node: string; instrument: string },
): boolean {
  if (instrument === "supporting-firms") return neighbour?.node.id === wanted;
  if (instrument === "landing-suitability" && !node) return true;
  return node?.id === wanted;
}
