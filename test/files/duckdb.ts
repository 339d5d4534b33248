import { DuckDBInstance } from "@duckdb/node-api";

// To open it takes longer than to ask it; nothing is kept in it between two questions.
const instance = DuckDBInstance.create();

/** Asks DuckDB, a reader that is not ours; every value comes as text or null. */
export async function ask(sql: string): Promise<Record<string, string | null>[]> {
  const connection = await (await instance).connect();
  try {
    const answer = await connection.runAndReadAll(sql);
    return answer
      .getRowObjectsJS()
      .map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [
            name,
            value === null ? null : `${value as string | number | bigint | boolean}`,
          ]),
        ),
      );
  } finally {
    connection.closeSync();
  }
}

/** The rows of a CSV file, nothing typed and nothing guessed. */
export function readCsv(file: string): Promise<Record<string, string | null>[]> {
  const options = `header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', strict_mode = true, nullstr = ''`;
  return ask(`select * from read_csv('${file}', ${options})`);
}
