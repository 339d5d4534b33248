import type { RowOf, Tables } from "../read/folder.ts";
import { suggest } from "../../../src/tables/cells/nearest.ts";
import { fault, type Fault } from "../../lib/fault.ts";
import type { NodeStage } from "../../../src/model/types.ts";

/** The nodes of every chain by id, in the order of the files. */
export function knownNodes({ nodes }: Pick<Tables, "nodes">): Map<string, Map<string, RowOf<"nodes">>> {
  const chains = new Map<string, Map<string, RowOf<"nodes">>>();
  for (const row of nodes.rows) {
    const chain = chains.get(row.chain) ?? new Map<string, RowOf<"nodes">>();
    chains.set(row.chain, chain.set(row.id, row));
  }
  return chains;
}

/** The nodes of a chain as a suggestion names them: `cell 电池片`. */
export function nodeLabels(nodes: ReadonlyMap<string, RowOf<"nodes">>): Map<string, string> {
  return new Map([...nodes.values()].map(({ id, zh }) => [id, `${id} ${zh}`]));
}

/** A node feeds nodes of its own chain. */
export function checkFeeds({ nodes }: Tables): Fault[] {
  // A row that cannot be read would make its node unknown, though it is there.
  if (nodes.faults.length > 0) return [];
  return [...knownNodes({ nodes }).values()].flatMap((chain) =>
    [...chain.values()].flatMap((row) =>
      row.feeds
        .filter((id) => !chain.has(id))
        .map((id) => {
          const message = `unknown node: ${id}${suggest(id, nodeLabels(chain))}`;
          return fault(row, { column: "feeds", message });
        }),
    ),
  );
}

/** What is a kind of a node is a node of another chain. */
export function checkKinds({ nodes }: Tables): Fault[] {
  if (nodes.faults.length > 0) return [];
  const known = new Set(nodes.rows.map(({ chain, id }) => `${chain}/${id}`));
  return nodes.rows.flatMap((row) =>
    row.kinds
      .filter((kind) => !known.has(kind) || kind.startsWith(`${row.chain}/`))
      .map((kind) => fault(row, { column: "kinds", message: `no node of another chain: ${kind}` })),
  );
}

/** The cycles of one chain, each told once, where it closes. */
function findCycles(chain: ReadonlyMap<string, RowOf<"nodes">>): Fault[] {
  const done = new Set<string>();
  function walk(row: RowOf<"nodes">, path: readonly string[]): Fault[] {
    if (done.has(row.id)) return [];
    const way = [...path, row.id];
    const faults = row.feeds.flatMap((id) => {
      const begin = way.indexOf(id);
      if (begin >= 0) {
        const message = `cycle in feeds: ${[...way.slice(begin), id].join(" → ")}. Remove one link`;
        return [fault(row, { column: "feeds", message })];
      }
      const next = chain.get(id);
      return next ? walk(next, way) : [];
    });
    done.add(row.id);
    return faults;
  }
  return [...chain.values()].flatMap((row) => walk(row, []));
}

/** Nothing feeds itself, not even over other nodes: a chain has a beginning and an end. */
export function checkCycles({ nodes }: Tables): Fault[] {
  return [...knownNodes({ nodes }).values()].flatMap(findCycles);
}

const order: readonly NodeStage[] = ["upstream", "midstream", "downstream", "use"];

// Equipment serves every stage and so stands beside the order.
const runsBack = (from: RowOf<"nodes">, to: RowOf<"nodes">) =>
  from.stage !== "equipment" && to.stage !== "equipment" && order.indexOf(from.stage) > order.indexOf(to.stage);

/** A link runs within a stage or to a later one. */
export function checkStageOrder({ nodes }: Tables): Fault[] {
  return [...knownNodes({ nodes }).values()].flatMap((chain) =>
    [...chain.values()].flatMap((row) =>
      row.feeds.flatMap((id) => {
        const to = chain.get(id);
        if (!to || !runsBack(row, to)) return [];
        const message = `link against the stages: ${row.stage} to ${to.stage} ${id}. The order is ${order.join(", ")}`;
        return [fault(row, { column: "feeds", message })];
      }),
    ),
  );
}

/** Every node feeds another or is fed by one. */
export function checkOrphans({ nodes }: Tables): Fault[] {
  // The row that cannot be read may be the one that feeds it.
  if (nodes.faults.length > 0) return [];
  return [...knownNodes({ nodes }).values()].flatMap((chain) => {
    const rows = [...chain.values()];
    const fed = new Set(rows.flatMap(({ feeds }) => feeds));
    return rows
      .filter(({ id, feeds }) => feeds.length === 0 && !fed.has(id))
      .map((row) => {
        const message = `orphan node: ${row.id}. Write what it feeds, or name it in the feeds of another node`;
        return fault(row, { column: "feeds", message });
      });
  });
}
