import { afterAll, beforeAll, expect, test } from "vitest";
import { copyTables, type TablesCopy } from "./tables-copy.ts";

const written = `import { table, type Row } from "./declare.ts";
import { filled, id, whole } from "./kinds.ts";

export const zones = table({
  noun: "zone",
  file: "zones.csv",
  about: "Development zones by their number.",
  key: ["id"],
  published: { name: "zones", title: { zh: "开发区", en: "Development zones" } },
  columns: {
    id: id({ title: { zh: "编号", en: "Id" }, description: { zh: "固定编号。", en: "Stable id." } }),
    place: filled({
      title: { zh: "地区代码", en: "Place code" },
      description: { zh: "所在地区，见 places.csv。", en: "Where it lies, see places.csv." },
      references: { to: "places" },
    }),
    rank: whole({ title: { zh: "位次", en: "Rank" }, description: { zh: "位次，从1起。", en: "Its rank, from 1." } }),
  },
});

/** A development zone. */
export type Zone = Row<typeof zones>;
`;

let copy: TablesCopy;
beforeAll(() => {
  copy = copyTables();
  copy.write("src/tables/zones.ts", written);
  copy.replace("src/tables/index.ts", [
    "import { ventures }",
    'import { zones } from "./zones.ts";\nimport { ventures }',
  ]);
  copy.replace("src/tables/index.ts", ["\n};", "\n  zones,\n};"]);
});
afterAll(() => {
  copy.leave();
});

const zones = (...rows: readonly string[]) => {
  copy.write("data/zones.csv", `${["id,place,rank", ...rows].join("\n")}\n`);
};

test("a table is a declaration, its name in the list, and its file", () => {
  zones("a,150300,1", "b,150200,2");
  expect(copy.normalize()).toMatch(/^read \d+ reports/);
  expect(copy.rows("zones")).toEqual([
    { id: "a", place: "150300", rank: 1 },
    { id: "b", place: "150200", rank: 2 },
  ]);
});

test("its header, cells, keys and references are checked", () => {
  zones("a,150300,1", "a,150399,x");
  const told = copy.normalize();
  expect(told).toContain("data/zones.csv a (rank): invalid number: x");
  zones("a,150300,1", "a,150399,2");
  expect(copy.normalize()).toContain("data/zones.csv line 3 (id): duplicate id: a. First in zones.csv line 2");
  expect(copy.normalize()).toContain("data/zones.csv a (place): unknown place: 150399");
  zones("a,150300,1");
});

test("its columns are published, with keys and references", () => {
  expect(copy.published("zones").map(({ name, key, references }) => [name, key, references])).toEqual([
    ["id", true, undefined],
    ["place", undefined, { resource: "places", field: "code" }],
    ["rank", undefined, undefined],
  ]);
});

test("the dictionary has it", () => {
  expect(copy.dictionary()).toContain("### `zones.csv`\n\nDevelopment zones by their number.");
});
