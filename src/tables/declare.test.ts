import { expect, test } from "vitest";
import { computed, owner, fileOf, headerOf, isProse, keyOf, ownerOf } from "./declare.ts";
import { prose, text } from "./kinds.ts";

const columns = {
  report: owner("reports", {}),
  id: text({}),
  title: text({}),
  title_en: text({}),
  ...prose("note", {}),
  value_base: computed({}),
};
const table = { noun: "row", file: "rows/<report>.csv", key: ["report", "id"], columns };

test("a header has the columns that have cells, in order", () => {
  expect(headerOf(table)).toEqual(["id", "title", "title_en", "note", "note_en"]);
});

test("a text of two languages is what is declared as one, not what is named like one", () => {
  expect(Object.keys(columns).filter((name) => isProse(name, columns))).toEqual(["note"]);
});

test("other tables speak of a row by the last column of its key", () => {
  expect(keyOf(table)).toBe("id");
  expect(keyOf({})).toBe("");
});

test("a table has one file, or one for each row of its owner", () => {
  expect([ownerOf(table), fileOf(table, "a")]).toEqual(["reports", "rows/a.csv"]);
  const alone = { noun: "row", file: "rows.csv", columns: { id: text({}) } };
  expect([ownerOf(alone), fileOf(alone)]).toEqual([undefined, "rows.csv"]);
});
