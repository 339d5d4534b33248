import type { Declaration } from "./declare.ts";

/** The columns of a table's file, in order. */
export function headerOf(declaration: Declaration): string[] {
  return Object.entries(declaration.columns).flatMap(([name, { cell }]) => (cell ? [name] : []));
}

/** Whether a column is the first of the two that JSON holds as one text. */
export function isProse(name: string, columns: Declaration["columns"]): boolean {
  return columns[`${name}_en`]?.englishOf === name;
}

/** The column by whose word other tables speak of a row. */
export function keyOf({ key }: Pick<Declaration, "key">): string {
  return key?.at(-1) ?? "";
}

/** The table each of whose rows has a file of this one. */
export function ownerOf({ columns }: Declaration): string | undefined {
  return Object.values(columns).find(({ owner }) => owner !== undefined)?.owner;
}

/** The path of a table's file below the data folder: `figures/<report>.csv` of one report. */
export function fileOf({ file = "" }: Declaration, owner = ""): string {
  return file.replace(/<\w+>/, owner);
}
