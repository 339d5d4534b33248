import { basename } from "node:path";
import { parseArgs } from "node:util";
import { writeFileSync } from "node:fs";
import { createReader } from "./pull/candidates.ts";
import { candidateColumns, toCells, toLines } from "./pull/columns.ts";
import { openText, sizeOf } from "./pull/open.ts";
import { vocabularyOf } from "./pull/vocabulary.ts";
import { readFolder } from "./read/folder.ts";

const usage = "npm run -s pull -- [--place CODE] [--published DAY] [--text FILE] FILE… > candidates.csv";

function fail(fault: string): never {
  console.error(fault);
  process.exit(1);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        data: { type: "string", default: "data" },
        place: { type: "string" },
        published: { type: "string" },
        text: { type: "string" },
      },
    });
  } catch (error) {
    return fail(`invalid options: ${error instanceof Error ? error.message : String(error)}. Usage: ${usage}`);
  }
}

const { values, positionals: files } = readArguments();
if (files.length === 0) fail(`missing file. Usage: ${usage}`);
if (values.text !== undefined && files.length > 1) fail("several files for one --text. Give one file at a time");
if (values.published !== undefined && !/^(?:19|20)\d{2}(?:-\d{2}-\d{2})?$/.test(values.published))
  fail(`invalid day: ${values.published}. Write it as 2023-01-24 or 2023`);
const tables = readFolder(values.data);
if (values.place !== undefined && !tables.places.keys.has(values.place))
  fail(`unknown place: ${values.place}. Give a code of vocab/places.csv`);
const vocabulary = vocabularyOf(tables);

// A spreadsheet that goes away takes the rest of the pipe with it.
process.stdout.on("error", () => process.exit(0));
const write = (text: string): Promise<void> =>
  new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once("drain", resolve);
  });

await write(toLines([[...candidateColumns]]));
for (const file of files) {
  try {
    await pull(file);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const missing = "code" in error && error.code === "ENOENT";
    console.error(missing ? `missing file: ${file}` : error.message.split("\n")[0]);
    process.exitCode = 1;
  }
}

async function pull(file: string): Promise<void> {
  const size = sizeOf(file);
  const read = createReader({ ...vocabulary, place: values.place, published: values.published });
  const kept: string[] = [];
  let [done, told, numerals] = [0, 0, 0];
  for await (const { lines, first, bytes } of openText(file)) {
    const rows = read(lines, { first });
    numerals += rows.length;
    await write(toLines(rows.map((row) => toCells(row, file === "-" ? "" : basename(file)))));
    if (values.text !== undefined) kept.push(...lines);
    done += bytes;
    // Ten million bytes take seconds: then a person wants to know.
    if (done - told >= 10_000_000) {
      told = done;
      const share = size > 0 ? ` of ${Math.ceil(size / 1e6)}` : "";
      console.error(`${file}: ${Math.round(done / 1e6)}${share} MB, ${numerals} numerals`);
    }
  }
  if (values.text !== undefined) writeFileSync(values.text, kept.join("\n"));
  console.error(`${file}: ${numerals} numerals`);
}
