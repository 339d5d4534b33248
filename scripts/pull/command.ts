import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { readArguments } from "../lib/arguments.ts";
import type { Channels } from "../lib/channels.ts";
import { readFolder, type Tables } from "../normalize/read/folder.ts";
import { createReader, type Vocabulary } from "../../src/reading/candidates.ts";
import { candidateColumns, toCells, toLines } from "../../src/reading/columns.ts";
import { openText, sizeOf } from "./open.ts";
import { addBlock, nothingRead, numeralsOf, toSentence } from "../../src/reading/summary.ts";
import { vocabularyOf } from "../../src/reading/vocabulary.ts";

const usage =
  "npm run -s pull -- [--place CODE] [--published DAY] [--text FILE] [--whole] [--json] FILE… > candidates.csv";

interface Asked {
  files: readonly string[];
  vocabulary: Vocabulary;
  place: string | undefined;
  published: string | undefined;
  /** Where the text is kept that lines and columns are counted in. */
  text: string | undefined;
  /** Whether all of a document is read, also what stands beside its article. */
  whole: boolean;
  /** Whether candidates are lines of JSON, with a summary of each file behind them, rather than a sheet. */
  json: boolean;
}

interface Spoken extends Pick<Channels, "tell"> {
  /** May be waited for: the candidates of a long text are more than a pipe holds. */
  print: (text: string) => Promise<void> | void;
  /** Bytes of a text after which it tells how far it is: ten million take seconds, and then a person wants to know. */
  every?: number;
}

/**
 * The command `npm run pull`: prints the candidates of every file that can be read; its exit code, 1 where one cannot.
 */
export async function pull(options: readonly string[], channels: Spoken): Promise<number> {
  const asked = readOptions(options);
  if (typeof asked === "string") {
    channels.tell(asked);
    return 1;
  }
  if (!asked.json) await channels.print(toLines([[...candidateColumns]]));
  let code = 0;
  for (const file of asked.files) {
    try {
      await pullFile(file, { ...asked, ...channels });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const missing = "code" in error && error.code === "ENOENT";
      const message = missing ? `missing file: ${file}` : (error.message.split("\n")[0] ?? "");
      if (asked.json) await channels.print(toJson({ kind: "error", file, message }));
      channels.tell(message);
      code = 1;
    }
  }
  return code;
}

/** What is asked for, or the sentence that refuses it. */
function readOptions(options: readonly string[]): Asked | string {
  const parsed = readArguments(options, {
    usage,
    allowPositionals: true,
    options: {
      data: { type: "string", default: "data" },
      place: { type: "string" },
      published: { type: "string" },
      text: { type: "string" },
      json: { type: "boolean", default: false },
      whole: { type: "boolean", default: false },
    },
  });
  if (typeof parsed === "string") return parsed;
  const { values, positionals: files } = parsed;
  const { data, place, published, text, whole, json } = values;
  if (files.length === 0) return `missing file. Usage: ${usage}`;
  if (text !== undefined && files.length > 1) return "several files for one --text. Give one file at a time";
  if (published !== undefined && !/^(?:19|20)\d{2}(?:-\d{2}-\d{2})?$/.test(published))
    return `invalid day: ${published}. Write it as 2023-01-24 or 2023`;
  const tables = readFolder(data);
  if (place !== undefined && !tables.places.keys.has(place))
    return `unknown place: ${place}. Give a code of vocab/places.csv`;
  return { files, vocabulary: vocabularyOf(rowsOf(tables)), place, published, text, whole, json };
}

/** The rows of the tables that a reading knows. */
const rowsOf = ({ notNumerals, indicators, places }: Tables) => ({
  notNumerals: notNumerals.rows,
  indicators: indicators.rows,
  places: places.rows,
});

/** Prints the candidates of a file block by block and tells, in a line, what reading it came to. */
async function pullFile(file: string, { vocabulary, place, published, text, whole, json, ...spoken }: Asked & Spoken) {
  const { print, tell, every = 10_000_000 } = spoken;
  const size = sizeOf(file);
  const read = createReader({ ...vocabulary, place, published });
  const { words } = vocabulary;
  const name = file === "-" ? "" : basename(file);
  const kept: string[] = [];
  const summary = nothingRead();
  let [done, told] = [0, 0];
  for await (const { bytes, ...block } of openText(file, { whole })) {
    const rows = read(block.lines, block);
    addBlock(summary, { ...block, rows, words });
    const placed = rows.map((row) => ({
      row,
      from: block.cellOf ? `${name}#${block.cellOf(row.line, row.column)}` : name,
    }));
    const candidates = json
      ? placed.map(({ row, from }) => toJson({ kind: "candidate", file: from, ...row })).join("")
      : toLines(placed.map(({ row, from }) => toCells(row, from)));
    await print(candidates);
    if (text !== undefined) kept.push(...block.lines);
    done += bytes;
    if (done - told >= every) {
      told = done;
      const share = size > 0 ? ` of ${Math.ceil(size / 1e6)}` : "";
      tell(`${file}: ${Math.round(done / 1e6)}${share} MB, ${numeralsOf(summary)} numerals`);
    }
  }
  if (text !== undefined) writeFileSync(text, kept.join("\n"));
  if (json) await print(toJson({ kind: "summary", file: name, numerals: numeralsOf(summary), ...summary }));
  tell(`${file}: ${toSentence(summary)}`);
}

/** A record as a line of JSON. */
const toJson = (record: object) => `${JSON.stringify(record)}\n`;
