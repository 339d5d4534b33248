import { describe, expect, test } from "vitest";
import { chartColumns } from "../charts/chart-columns.ts";
import type { Column } from "./table.ts";
import type { Declaration } from "./declare.ts";
import { tables } from "./index.ts";
import { columnsOf } from "./published.ts";
import { promises } from "./outcomes.ts";
import { targets } from "./targets.ts";

const published = Object.values<Declaration>(tables).flatMap((table) => {
  return table.published ? [[table.published.name, columnsOf(table)] as const] : [];
});
const all: readonly (readonly [name: string, columns: readonly Column<never>[]])[] = [
  ...published,
  ["targets", columnsOf(targets)],
  ["outcomes", columnsOf(promises)],
  ["charts/<slug>", chartColumns],
];

describe.each(all)("%s", (_, columns) => {
  const names = columns.map(({ name }) => name);

  test("have distinct ASCII names", () => {
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
  });

  test("say in each language what they are, as sentences", () => {
    for (const { name, title, description } of columns) {
      expect(title.zh, name).toMatch(/^\p{Script=Han}[\p{Script=Han}（）]*$/u);
      expect(title.en, name).toMatch(/^[A-Z][A-Za-z0-9 ()-]*$/);
      expect(description.zh, name).toMatch(/\p{Script=Han}.*。$/u);
      // A base unit is the Chinese counting word itself.
      expect(description.en.replace("CNY/个", ""), name).toMatch(/^[\x20-\x7e…]+$/);
      expect(description.en, name).toMatch(/[.…]$/);
    }
  });

  test("say the same in both languages: of files, columns, words of the data and what parts a list", () => {
    for (const { name, description, references } of columns) {
      const { zh, en } = description;
      for (const [word] of zh.matchAll(/[a-z][a-z_.-]+/gi)) expect(en, name).toContain(word);
      expect(en.includes("semicolons"), name).toBe(zh.includes("以分号隔开"));
      const files = [...en.matchAll(/[a-z]+(?=\.csv)/g)].map(([file]) => file);
      if (references && files.length > 0) expect(files, name).toContain(references.resource);
    }
  });

  test("give every number a unit, from a column of their own or for all rows", () => {
    for (const { name, type, unit, unitIn } of columns) {
      if (type === "number")
        expect([unit !== undefined, names.includes(unitIn ?? "")].filter(Boolean), name).toHaveLength(1);
      else expect(unitIn, name).toBeUndefined();
    }
  });

  test("tell one row from another", () => {
    expect(columns.filter((column) => column.key).length).toBeGreaterThan(0);
  });
});

const words = Object.entries<Declaration>(tables).flatMap(([name, { columns }]) =>
  Object.entries(columns).flatMap(([column, { words, description }]) =>
    words && description
      ? [{ cell: `${name}.${column}`, words: words.filter((word) => word !== ""), description }]
      : [],
  ),
);

test.each(words)(
  "the description of $cell tells all of its words or none, in each language",
  ({ words, description }) => {
    for (const text of [description.zh, description.en]) {
      const told = words.filter((word) => text.includes(word));
      expect([0, words.length]).toContain(told.length);
    }
  },
);
