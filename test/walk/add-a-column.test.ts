import { afterAll, beforeAll, expect, test } from "vitest";
import { copyTables, type TablesCopy } from "./tables-copy.ts";

const written = `    river: text({
      title: { zh: "河流", en: "River" },
      description: { zh: "流经的大河；没有则为空。", en: "The large river that runs through it; empty where none does." },
    }),
`;

let copy: TablesCopy;
beforeAll(() => {
  copy = copyTables();
  copy.replace("src/tables/places.ts", ["    // How the site shows it", `${written}    // How the site shows it`]);
  copy.edit("data/vocab/places.csv", (line) => {
    const [code, zh, en, level, parent, ...shown] = line.split(",");
    const river = code === "code" ? "river" : code === "150300" ? "黄河" : "";
    return [code, zh, en, level, parent, river, ...shown].join(",");
  });
});
afterAll(() => {
  copy.leave();
});

test("a column is one entry in the file of its table, and its cells", () => {
  expect(copy.normalize()).toMatch(/^read \d+ reports/);
  const places = copy.rows<{ code: string; river: string }>("places");
  expect(places.filter(({ river }) => river !== "").map(({ code, river }) => [code, river])).toEqual([
    ["150300", "黄河"],
  ]);
});

test("it is published in its place, with its title and description", () => {
  const columns = copy.published("places");
  expect(columns.map(({ name }) => name).join()).toBe("code,zh,en,level,parent,river");
  expect(columns.at(-1)).toMatchObject({ title: { zh: "河流", en: "River" }, type: "string" });
});

test("the types fit, those of made-up places too, with nothing else changed", () => {
  expect(copy.types()).toBe("");
});

test("the dictionary has it", () => {
  expect(copy.dictionary()).toContain("- `river`: The large river that runs through it; empty where none does.");
});

test("a cell of a header without it is refused", () => {
  const kept = copy.read("data/vocab/places.csv");
  copy.edit("data/vocab/places.csv", (line) => line.replace("river", "stream"));
  expect(copy.normalize()).toContain("data/vocab/places.csv: unknown column: stream");
  copy.write("data/vocab/places.csv", kept);
});
