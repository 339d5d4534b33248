import { headerOf, ownerOf, type Declaration, type Declared } from "./declare.ts";

/** What people who write the data need to know of each file below `data/`, in Markdown. */
export function dictionary(tables: Readonly<Record<string, Declaration>>): string {
  return Object.values(tables)
    .filter(({ file }) => file !== undefined)
    .toSorted((a, b) => (fileName(a) < fileName(b) ? -1 : 1))
    .map((table) => section(table, tables))
    .join("\n");
}

const fileName = ({ file = "" }: Declaration): string => file;
const code = (word: string): string => `\`${word}\``;

function section(table: Declaration, tables: Readonly<Record<string, Declaration>>): string {
  const owner = ownerOf(table);
  const each = owner === undefined ? "" : ` One file for each ${tables[owner]?.noun}.`;
  // That a row stands in a file of its own tells it already.
  const key = table.key?.filter((name) => table.columns[name]?.cell) ?? [];
  const unique = key.length > 0 ? ` No two rows share ${key.map(code).join(" and ")}.` : "";
  const columns = headerOf(table).map((name) => `- ${code(name)}: ${tell(table.columns[name] ?? {}, tables)}`);
  return `### ${code(fileName(table))}\n\n${table.about ?? ""}${each}${unique}\n\n${columns.join("\n")}\n`;
}

function tell(column: Declared, tables: Readonly<Record<string, Declaration>>): string {
  const { about, description, words, list, references, unique, type, cell } = column;
  const target = references && tables[references.to];
  const filled = words?.filter((word) => word !== "").map(code);
  const said = about ?? description?.en.replace(/, see [a-z]+\.csv|, separated by semicolons/, "") ?? "";
  const sentences = [
    said,
    filled && (list ? `Any of ${filled.join(", ")}.` : `One of ${filled.join(", ")}.`),
    target && `${list ? "Words" : "A word"} of ${code(fileName(target))}.`,
    type === "date" && "A day: `2022-11-30`.",
    list && "Joined by `;`.",
    unique && "No two rows share it.",
    cell?.safeParse("").success && !/\bempty\b/i.test(said) && "May be empty.",
  ];
  return sentences.filter((sentence) => sentence).join(" ");
}
