import { asides } from "./asides.ts";
import { census, type Census } from "./census.ts";
import { chains } from "./chains.ts";
import { citedFigures, type CitedFigure } from "./cited-figures.ts";
import { citedSources } from "./cited-sources.ts";
import { citedVentures } from "./cited-ventures.ts";
import { corrections } from "./corrections.ts";
import { courting } from "./courting.ts";
import type { Row } from "./declare.ts";
import { figures, type Figure } from "./figures.ts";
import { indicators } from "./indicators.ts";
import { later } from "./later.ts";
import { due } from "./due.ts";
import { mechanisms } from "./mechanisms.ts";
import { members } from "./members.ts";
import { methods } from "./methods.ts";
import { nodes } from "./nodes.ts";
import { notNumerals } from "./not-numerals.ts";
import { numerals, type Numeral } from "./numerals.ts";
import { places } from "./places.ts";
import { readings } from "./readings.ts";
import { relations, type Relation } from "./relations.ts";
import { releases } from "./releases.ts";
import { reports } from "./reports.ts";
import { targetRegions } from "./target-regions.ts";
import { terms } from "./terms.ts";
import { tiles } from "./tiles.ts";
import { units } from "./units.ts";
import { venturesSame } from "./ventures-same.ts";
import { ventures } from "./ventures.ts";

/** Every table with a file below `data/`, those that are published in the order of the catalogue. */
export const files = {
  figures,
  asides,
  indicators,
  members,
  census,
  places,
  reports,
  relations,
  courting,
  nodes,
  methods,
  ventures,
  units,
  corrections,
  readings,
  releases,
  notNumerals,
  chains,
  mechanisms,
  tiles,
  targetRegions,
  terms,
  citedSources,
  citedFigures,
  citedVentures,
  venturesSame,
  later,
  due,
};

// Asides become numerals.
const { figures: first, asides: _, ...kept } = files;

/** Every table that `npm run data` writes and the site knows. */
export const tables = { figures: first, numerals, ...kept };

/** The rows of the tables of which something is computed beyond the cells of a row. */
interface Computed {
  figures: Figure;
  citedFigures: CitedFigure;
  numerals: Numeral;
  census: Census;
  relations: Relation;
}

type Name = keyof typeof tables;
type RowOf<N extends Name> = N extends keyof Computed ? Computed[N] : Row<(typeof tables)[N]>;

/** All that the site knows. */
export type Data = { readonly [N in Name]: readonly RowOf<N>[] };

/**
 * The data from what `npm run data` wrote, a list of rows for every declared table.
 * @throws where a table is missing, or is none that is declared
 */
export function createData(json: Readonly<Record<string, unknown>>): Data {
  for (const name of Object.keys(tables)) {
    if (!Array.isArray(json[name])) throw new Error(`missing table: ${name}. Run npm run data.`);
  }
  for (const name of Object.keys(json)) {
    if (!Object.hasOwn(tables, name)) throw new Error(`unknown table: ${name}. Declare it in src/tables/index.ts.`);
  }
  return json as unknown as Data;
}
