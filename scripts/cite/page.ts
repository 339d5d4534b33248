import type { Tables } from "../normalize/read/folder.ts";
import type { AskedPage } from "./options.ts";

/** The page that facts are cited from; `cells` are those of its row where it is new. */
export interface Page {
  id: string;
  place: string;
  cells?: Readonly<Record<string, string>>;
}

type Row = Tables["citedSources"]["rows"][number];

/** What a new page must be told of, beside its place. */
const needed = ["title", "title_en", "standing", "extent", "seen"];

/** The page that is asked for, known by its id or its address, or a new one; else the sentences that refuse it. */
export function findPage(asked: AskedPage, tables: Tables): Page | string[] {
  const { citedSources } = tables;
  const known = citedSources.rows.find(
    ({ id, url }) =>
      id === asked.source || (url !== undefined && asked.cells["url"] && sameAddress(url, asked.cells["url"])),
  );
  if (known) return knownPage(known, asked);
  const { cells, place } = asked;
  const missing = [...(place === "" ? ["place"] : []), ...needed.filter((column) => !cells[column])];
  if (missing.length > 0)
    return missing.map((column) => `missing ${optionOf(column)}: a page that is not there yet needs it`);
  const twin = citedSources.rows.find((row) =>
    (["title", "publisher", "published"] as const).every((column) => textOf(row, column) === (cells[column] ?? "")),
  );
  if (twin && !twin.url && !cells["url"])
    return [
      `${optionOf("title")}: ${twin.id} has it already, published by the same on the same day. Write --source ${twin.id}`,
    ];
  const id = asked.source || newId(asked, tables);
  return { id, place, cells: { ...cells, id, place } };
}

/** The option that fills a column in. */
export const optionOf = (column: string): string => `--${column === "id" ? "source" : column.replaceAll("_", "-")}`;

function knownPage(row: Row, { source, cells, place }: AskedPage): Page | string[] {
  const others = Object.entries(cells).filter(([column, cell]) => {
    if (cell === "") return false;
    const kept = textOf(row, column as keyof Row);
    return column === "url" ? !sameAddress(kept, cell) : kept !== cell;
  });
  const faults = others.map(([column, cell]) => {
    const kept = textOf(row, column as keyof Row) || "none";
    return `${optionOf(column)}: not that of ${row.id}: ${cell}. It has ${kept}: leave the option out, or mend cited/sources.csv`;
  });
  if (source !== "" && source !== row.id)
    faults.push(`--source: not that of the address: ${source}. It is ${row.id}: leave the option out`);
  return faults.length > 0 ? faults : { id: row.id, place: place || row.place };
}

const textOf = (row: Row, column: keyof Row): string => {
  const cell = row[column];
  return typeof cell === "string" ? cell : "";
};

/** Whether two addresses are of one page: with or without the s of https, and a stroke at the end. */
function sameAddress(a: string, b: string): boolean {
  const [one, other] = [a, b].map((address) => address.replace(/^https?:/, "").replace(/\/$/, ""));
  return one === other;
}

/** An id made of the place and the day of the page, with a number where several are of that day. */
function newId({ place, cells }: AskedPage, { places, citedSources }: Tables): string {
  const name = places.rows.find(({ code }) => code === place)?.en ?? place;
  const words = name
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim()
    .split(" ");
  const day = cells["published"] || `seen-${cells["seen"] ?? ""}`;
  const id = [...words, day].join("-");
  const free = (number: number): string =>
    citedSources.keys.has(`${id}-${number}`) ? free(number + 1) : `${id}-${number}`;
  return citedSources.keys.has(id) ? free(2) : id;
}
