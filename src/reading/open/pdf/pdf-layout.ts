import { blocksOf } from "./pdf-columns.ts";
import { spansOf, type PdfItem } from "./pdf-spans.ts";
import { textOfLines } from "./pdf-tables.ts";
import { linesOfSpans, type Line } from "./pdf-words.ts";

/**
 * The lines of a page as a person reads them: column of prose by column, a row of a table in one line with a tab
 * between cells, turned text behind the upright. The matrix leads from the page's points to what is shown.
 */
export function pageLines(items: readonly PdfItem[], matrix: readonly number[]): string[] {
  return spansOf(items, matrix).flatMap((spans) => read(linesOfSpans(spans)));
}

function read(lines: readonly Line[]): string[] {
  return blocksOf(lines).flatMap((block) =>
    "columns" in block ? block.columns.flatMap((column) => textOfLines(column)) : textOfLines(block.lines),
  );
}
