import { readFileSync } from "node:fs";
import { join } from "node:path";
import { citedFigures } from "../../src/tables/cited-figures.ts";
import { citedSources } from "../../src/tables/cited-sources.ts";
import { citedVentures } from "../../src/tables/cited-ventures.ts";
import { fileOf, headerOf, type Declaration } from "../../src/tables/declare.ts";
import type { Tables } from "../normalize/read/folder.ts";
import { readTable } from "../normalize/read/table.ts";
import { toLines } from "../../src/reading/columns.ts";
import type { Page } from "./page.ts";
import type { Facts } from "./rows.ts";

type Cells = Readonly<Record<string, string>>;

/** A file as it would be: what it would hold, and the line on which the first of the new rows would stand. */
interface Longer {
  file: string;
  content: string;
  first: number;
}

/** The data as they would be with a page's facts. */
export interface WouldBe {
  tables: Tables;
  source: Longer;
  figure: Longer;
  venture: Longer;
}

/** Puts the facts of a page behind its others, and a new page at the end; nothing is written yet. */
export function wouldBe(
  tables: Tables,
  { folder, page, facts }: { folder: string; page: Page; facts: Facts },
): WouldBe {
  const longer = (
    table: Declaration,
    { rows, last }: { rows: readonly Cells[]; last?: number | undefined },
  ): Longer => {
    const file = fileOf(table);
    const header = headerOf(table);
    const lines = readFileSync(join(folder, file), "utf8").trimEnd().split("\n");
    const at = last ?? lines.length;
    const added = toLines(rows.map((row) => header.map((column) => row[column] ?? ""))).trimEnd();
    return { file, content: `${lines.toSpliced(at, 0, ...(added === "" ? [] : [added])).join("\n")}\n`, first: at + 1 };
  };
  const lastLine = (rows: readonly { source: string; at: { line: number } }[]) =>
    rows.findLast(({ source }) => source === page.id)?.at.line;
  const kept = { figure: tables.citedFigures, venture: tables.citedVentures };
  const factsBehind = (kind: "figure" | "venture") => ({
    rows: facts[kind].map(({ cells }) => cells),
    last: lastLine(kept[kind].rows),
  });
  const source = longer(citedSources, { rows: page.cells ? [page.cells] : [] });
  const figure = longer(citedFigures, factsBehind("figure"));
  const venture = longer(citedVentures, factsBehind("venture"));
  return {
    tables: {
      ...tables,
      citedSources: readTable(citedSources, { folder, content: source.content }),
      citedFigures: readTable(citedFigures, { folder, content: figure.content }),
      citedVentures: readTable(citedVentures, { folder, content: venture.content }),
    },
    source,
    figure,
    venture,
  };
}
