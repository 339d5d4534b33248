import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { catalogue } from "../../exports/catalogue.ts";
import { toParquet } from "../../exports/parquet.ts";
import { data } from "../../model/data.ts";
import { ask } from "../../../test/files/duckdb.ts";
import { exploreJson } from "./explore-file.ts";
import { readExplored } from "./explore-format.ts";
import { facets, noValue } from "./facets.ts";
import { languagesOf, snippet } from "./snippets.ts";
import { firstState, type State } from "./state.ts";
import { tableOf } from "./table-of.ts";

const loaded = readExplored(exploreJson(data));
const table = tableOf(loaded.entries, loaded.data);
const files = catalogue(data).filter(({ name }) => name === "figures" || name === "derived");
const folder = mkdtempSync(join(tmpdir(), "snippets-"));
const addressOf = (file: string) => join(folder, file);

beforeAll(() => {
  for (const file of files) writeFileSync(addressOf(`${file.name}.parquet`), toParquet(file));
});
afterAll(() => rmSync(folder, { recursive: true }));

const chosen = (some: Partial<State["chosen"]>): State => ({
  ...firstState,
  chosen: { ...firstState.chosen, ...some },
});
const [cited, report] = [data.citedSources[0]?.id ?? "", data.reports[0]?.id ?? ""];
const states: readonly (readonly [string, State])[] = [
  ["nothing", firstState],
  ["all funds received", chosen({ indicator: ["any-funds"] })],
  ["two places and a status", chosen({ place: ["150200", "150300"], status: ["target"] })],
  ["a year, and what has none", chosen({ year: ["2023", noValue] })],
  ["a report and a cited page", chosen({ source: [report, cited] })],
  ["what has no one source", chosen({ source: [noValue] })],
  ["a share of a target", chosen({ status: ["actual/target"] })],
  ["cited prints", chosen({ coverage: ["cited"], basis: ["printed"] })],
  ["words", { ...chosen({ place: ["150200"] }), text: "亿元" }],
  ["nothing that is there", { ...firstState, text: "没有这样的行" }],
];

test.each(states)("DuckDB gives exactly the rows that the table shows of %s", async (_, state) => {
  const { entries } = table(state);
  const sql = snippet(entries, { language: "duckdb", state, data: loaded.data, addressOf });
  const rows = await ask(sql);
  expect(rows.map(({ id }) => id).toSorted()).toEqual(entries.map(({ of }) => of.id).toSorted());
  expect(Object.keys(rows[0] ?? {})).toEqual(rows.length > 0 ? loaded.columns.map(({ name }) => name) : []);
});

/** Every text in quotation marks of a program. */
const quoted = (program: string) =>
  [...program.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'/g)].map(([, a, b]) => a ?? b ?? "");

test.each(languagesOf)("%s names only files, columns and values that are published", (language) => {
  const columns = new Set<string>(loaded.columns.map(({ name }) => name));
  const values = new Set([...loaded.entries.flatMap(({ cells }) => Object.values(cells).map(String)), ""]);
  const years = new Set(loaded.entries.map(({ cells }) => String(cells.period_end ?? cells.period_start).slice(0, 4)));
  const paths = new Set(files.flatMap(({ name }) => [addressOf(`${name}.csv`), addressOf(`${name}.parquet`)]));
  const own = new Set(["character", "UTF-8", "%Y"]);
  for (const [name, state] of states.slice(0, -1)) {
    const { entries } = table(state);
    const program = snippet(entries, { language, state, data: loaded.data, addressOf });
    const unknown = quoted(program).filter(
      (text) => ![columns, values, years, paths, own].some((known) => known.has(text)) && !/^funds-/.test(text),
    );
    expect(unknown, name).toEqual([]);
    expect(program.split("\n").length, name).toBeLessThan(10);
  }
});

test("each facet that is chosen is a condition of its own in every program", () => {
  const [first] = loaded.entries;
  if (!first) throw new Error("no rows");
  const one = chosen(Object.fromEntries(facets.map((facet) => [facet, ["x"]])));
  for (const language of languagesOf) {
    const program = snippet([first], { language, state: one, data: loaded.data, addressOf });
    const tests = program.match(/ IN \(|\.isin\(|%in%/g) ?? [];
    expect(tests, language).toHaveLength(facets.length);
  }
});
