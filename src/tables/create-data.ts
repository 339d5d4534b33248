import { tables, type Data } from "./index.ts";

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
