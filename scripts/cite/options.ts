import { existsSync } from "node:fs";
import { join } from "node:path";
import { headerOf } from "../../src/tables/declare.ts";
import { citedSources } from "../../src/tables/cited-sources.ts";
import { readArguments } from "../lib/arguments.ts";

/** How the command is called. */
export const usage =
  "npm run cite -- --place CODE --url ADDRESS --title … --title-en … [--publisher … --published DAY --note … --note-en …] " +
  "--standing official|press|trade|copy --extent whole|excerpt --seen DAY [--source ID] < facts.csv; " +
  "of a page that is there already --url or --source alone";

/** What is asked of a page: its id and the place of its facts, empty where not given, and the cells of its row. */
export interface AskedPage {
  source: string;
  place: string;
  cells: Readonly<Record<string, string>>;
}

/** What is asked for; `sheet` is undefined for standard input. */
export interface Asked {
  data: string;
  page: AskedPage;
  sheet: string | undefined;
}

const described = headerOf(citedSources).filter((column) => column !== "id" && column !== "place");
const options = Object.fromEntries(
  ["source", "place", ...described.map((column) => column.replaceAll("_", "-"))].map((name) => [
    name,
    { type: "string" as const, default: "" },
  ]),
);

/** What is asked for, or the sentence that refuses it. */
export function readOptions(args: readonly string[]): Asked | string {
  const parsed = readArguments(args, {
    usage,
    allowPositionals: true,
    options: { ...options, data: { type: "string", default: "data" } },
  });
  if (typeof parsed === "string") return parsed;
  const values = parsed.values as Readonly<Record<string, string>>;
  const cell = (name: string) => (values[name.replaceAll("_", "-")] ?? "").trim();
  const data = cell("data");
  const [sheet, ...others] = parsed.positionals;
  if (others.length > 0) return `several sheets: ${parsed.positionals.join(", ")}. Usage: ${usage}`;
  if (cell("source") === "" && cell("place") === "" && cell("url") === "") return `missing page. Usage: ${usage}`;
  const missing = [sheet ?? "", join(data, "cited")].find((file) => file !== "" && file !== "-" && !existsSync(file));
  if (missing !== undefined) return `missing file: ${missing}`;
  const cells = Object.fromEntries(described.map((column) => [column, cell(column)]));
  return {
    data,
    sheet: sheet === "-" ? undefined : sheet,
    page: { source: cell("source"), place: cell("place"), cells },
  };
}
