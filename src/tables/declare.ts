import type { z } from "zod";
import { cell } from "./cells/cell.ts";
import type { ColumnType } from "./table.ts";
import type { Text } from "./text.ts";

/** The table in which the word of a cell stands as a key. */
export interface Reference {
  to: string;
  /** Whether a cell may be empty, of every row or of those that it is true of. */
  optional?: true | ((row: never) => boolean);
}

/** What is told of a column beside how its cells are read. */
export interface Told {
  /** Its words on the site; a column without a title is not published. */
  title?: Text;
  description?: Text;
  /** For those who write the cell, where the description does not say enough. */
  about?: string;
  type?: ColumnType;
  unit?: string;
  unitIn?: string;
  references?: Reference;
  /** Whether no two rows may share it where it is filled. */
  unique?: true;
  /** Its published name, where that is not its own. */
  as?: string;
}

/** One column of a table: a cell of its file, the file itself (`owner`), or something that follows from the others. */
export interface Declared<Read = unknown, Json = unknown> extends Told {
  /** How the cell is read; absent where no file has the column. */
  cell?: z.ZodType<Read>;
  /** The column names the row of this table whose file the row stands in. */
  owner?: string;
  /** Whether the cell holds several, joined by semicolons. */
  list?: true;
  /** The words that the cell may hold. */
  words?: readonly string[];
  /** The Chinese column whose English this is: in JSON both are one text. */
  englishOf?: string;
  /** What JSON holds of what was read. */
  json?: (read: never) => Json;
  /** How a published cell that is not the field of its name is found. */
  read?: (row: never, data: never) => string | number | undefined;
  /** The column whose word a name is looked up by, in this language. */
  nameOf?: { column: string; lang: keyof Text };
}

type Columns = Readonly<Record<string, Declared>>;

/** One table: its file, its columns in the order of the file, and what is said of them. */
export interface Declaration<Name extends string = string> {
  /** What one row of it is called in a message. */
  noun: string;
  /** Below `data/`; `<owner>` stands for the id of another table's row. Absent where rows are computed. */
  file?: string;
  /** What it is, for those who write it. */
  about?: string;
  /** The columns that tell its rows apart; the last one is told of when they do not. */
  key?: readonly Name[];
  /** The column that stands beside the key in a suggestion, where the key alone says nothing to a reader. */
  label?: Name;
  /** Its published file, if it is published: name, title, and where they are not those of the table, key and order. */
  published?: { name: string; title: Text; key?: readonly Name[]; columns?: readonly Name[] };
  columns: Readonly<Record<Name, Declared>>;
}

/** Declares a table, once. */
export function table<C extends Columns>(
  declaration: Declaration<keyof C & string> & { columns: C },
): Declaration & { columns: C } {
  return declaration;
}

/** A column whose cell `read` reads and throws over, and which JSON holds as it was read. */
export function column<Read>(
  read: (text: string) => Read,
  told: Told,
): Declared<Read, Read> & { cell: z.ZodType<Read> } {
  return { cell: cell(read), ...told };
}

/** The same where JSON holds something else. */
export function columnAs<Read, Json>(
  read: (text: string) => Read,
  { json, ...told }: Told & { json: (read: Read) => Json },
): Declared<Read, Json> & { cell: z.ZodType<Read> } {
  return { cell: cell(read), json, ...told };
}

/** The column that no cell holds, because it is the file: the row of another table. */
export function owner(of: string, told: Told): Declared<string, string> & { owner: string } {
  return { owner: of, references: { to: of }, ...told };
}

/** A published column that follows from the rest of the row: the field of its name, or what `read` finds. */
export function computed(told: Told & Pick<Declared, "read">): Told & Pick<Declared, "read"> {
  return told;
}

/** What a cell may hold and still be a row in JSON: the two columns of a text are one. */
type JsonName<C extends Columns, K extends keyof C> = C[K] extends { englishOf: string }
  ? never
  : C[K] extends { cell: z.ZodType } | { owner: string }
    ? K
    : never;
type SourceName<C extends Columns, K extends keyof C> = C[K] extends { cell: z.ZodType } | { owner: string }
  ? K
  : never;
type JsonOf<D> = D extends Declared<unknown, infer Json> ? Json : never;
type ReadOf<D> = D extends { cell: z.ZodType<infer Read> } ? Read : string;

type Json<C extends Columns> = { -readonly [K in keyof C as JsonName<C, K>]: JsonOf<C[K]> };
/** What may be missing from JSON is undefined there. */
type Sparse<R> = { [K in keyof R as undefined extends R[K] ? never : K]: R[K] } & {
  [K in keyof R as undefined extends R[K] ? K : never]?: R[K];
};

/** A row as JSON holds it and the site reads it. */
export type Row<T> = T extends { columns: infer C extends Columns } ? Sparse<Json<C>> : never;

/** A row as its file is read: every cell under its column, and the file where it names another row. */
export type SourceRow<T> = T extends { columns: infer C extends Columns }
  ? { -readonly [K in keyof C as SourceName<C, K>]: ReadOf<C[K]> }
  : never;

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
