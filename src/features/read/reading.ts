import { createReader, type PullOptions } from "../../reading/candidates.ts";
import { candidateColumns, toCells } from "../../reading/columns.ts";
import type { Block } from "../../reading/open/open.ts";
import { addBlock, nothingRead, type Summary } from "../../reading/summary.ts";
import { spansIn, type Span } from "./spans.ts";

/** A row of the sheet by column, as text; `status` is what a judge may add. */
export type Cells = Readonly<Record<(typeof candidateColumns)[number] | "status", string>>;

/** A numeral of a text: where it stands, and its row of the sheet; that of one which nobody can read is not judged. */
export interface Mark {
  kind: "figure" | "aside" | "unread";
  spans: readonly Span[];
  cells: Cells;
}

/** A text with its numerals in the order in which they stand. */
export interface Reading {
  file: string;
  lines: readonly string[];
  marks: readonly Mark[];
  leftOut: Summary["leftOut"];
}

interface Asked extends PullOptions {
  /** The name of the file, as the sheet has it; empty for what was pasted. */
  file: string;
}

/** How many characters a page shows; more are for the command. */
export const longest = 500_000;

/**
 * Reads the numerals of a text as `npm run pull` does, and where each of them stands. Throws `text too long: …` for
 * what is more than a page can show.
 */
export async function readMarks(blocks: AsyncIterable<Block>, { file, ...options }: Asked): Promise<Reading> {
  const read = createReader(options);
  const summary = nothingRead();
  const marks: Mark[] = [];
  const whole = await atMost(blocks, file);
  for (const block of whole) {
    const rows = read(block.lines, block);
    const before = summary.unread.length;
    addBlock(summary, { ...block, rows, words: options.words });
    const spansOf = spansIn(block.lines, block);
    const from = (line: number, column: number) => (block.cellOf ? `${file}#${block.cellOf(line, column)}` : file);
    const found = rows.map((row): Mark => {
      const cells = toCells(row, from(row.line, row.column));
      return { kind: row.figure ? "figure" : "aside", spans: spansOf.print(row), cells: byColumn(cells) };
    });
    const unread = summary.unread.slice(before).map(({ line, column }): Mark => {
      const { spans, printed } = spansOf.numeral({ line, column });
      const cells = byColumn([String(line), String(column), printed]);
      return { kind: "unread", spans, cells: { ...cells, file: from(line, column) } };
    });
    for (const mark of [...found, ...unread].toSorted(inOrder)) marks.push(mark);
  }
  return { file, lines: whole.flatMap(({ lines }) => lines), marks, leftOut: summary.leftOut };
}

/** The blocks of a text that a page can show; a longer one is refused before it is read. */
async function atMost(blocks: AsyncIterable<Block>, file: string): Promise<Block[]> {
  const all: Block[] = [];
  let length = 0;
  for await (const block of blocks) {
    all.push(block);
    length += block.lines.reduce((sum, line) => sum + line.length + 1, 0);
    if (length > longest) throw new Error(`text too long: ${file}. At most ${longest} characters are shown`);
  }
  return all;
}

const byColumn = (cells: readonly string[]): Cells => ({
  ...(Object.fromEntries(candidateColumns.map((column, index) => [column, cells[index] ?? ""])) as Cells),
  status: "",
});

const inOrder = ({ cells: a }: Mark, { cells: b }: Mark) =>
  Number(a.line) - Number(b.line) || Number(a.column) - Number(b.column);
