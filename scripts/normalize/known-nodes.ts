import type { RowOf, Tables } from "./read/folder.ts";

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
