import { describe, expect, test } from "vitest";
import * as all from "./columns.ts";
import type { Column } from "./columns.ts";

const keys: Readonly<Record<keyof typeof all, string>> = {
  censusColumns: "id",
  chainColumns: "chain id",
  chartColumns: "id",
  courtingColumns: "id",
  indicatorColumns: "id",
  memberColumns: "dimension member",
  methodColumns: "id",
  numeralColumns: "report line column",
  observationColumns: "id",
  placeColumns: "code",
  relationColumns: "id",
  reportColumns: "id",
  ventureColumns: "id",
};

describe.each(Object.entries(all) as unknown as [keyof typeof all, readonly Column<never>[]][])(
  "%s",
  (table, columns) => {
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
        if (type === "number") expect([unit, names.includes(unitIn ?? "")], name).toEqual([undefined, true]);
        else expect(unitIn, name).toBeUndefined();
      }
    });

    test("tell one row from another", () => {
      const key = columns.filter((column) => column.key).map(({ name }) => name);
      expect(key.join(" ")).toBe(keys[table]);
    });
  },
);
