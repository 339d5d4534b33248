import { paths } from "../../i18n/addresses.ts";
import { placeName } from "../../i18n/names.ts";
import { placeOfRow } from "../../model/place-of-row.ts";
import type { Project } from "../../model/projects.ts";
import type { Chain, Context, Data } from "../../model/types.ts";
import { rowWith } from "../../tables/row-with.ts";
import { nodeOf } from "../../tables/ventures.ts";

type Rows = Pick<Project, "rows">;

/** Words that lead to a page. */
export type Way = Readonly<Record<"words" | "path", string>>;

/** The places of a project, each once as its sources come to them; not the region where one tells more. */
export function placesOf({ rows }: Rows, { data, lang }: Context): readonly Way[] {
  const codes = new Set(rows.map((row) => placeOfRow(row, { project: { rows }, data })));
  return [...codes].map((code) => ({ words: placeName(code, { data, lang }), path: paths.place(code) }));
}

/** The links of chains that a project stands on, each once; the chain alone where no link is told. */
export function nodesOfProject({ rows }: Rows, { data, lang }: Context): readonly Way[] {
  const found = rows.flatMap(({ venture }) => {
    const chain = rowWith(data.chains, { id: venture.chain });
    if (!chain) return [];
    const node = nodeOf(venture, data);
    const words = node ? `${chain[lang]} · ${node[lang]}` : chain[lang];
    const path = node ? paths.node(chain.id, node.id) : paths.chain(chain.id);
    return [[words, { words, path }] as const];
  });
  return [...new Map(found).values()];
}

/** The chains that a project stands on, in the order of the chains. */
export function chainsOf({ rows }: Rows, { chains }: Pick<Data, "chains">): readonly Chain[] {
  const used = new Set(rows.map(({ venture }) => venture.chain));
  return chains.filter(({ id }) => used.has(id));
}
