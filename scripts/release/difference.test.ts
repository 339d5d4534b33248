import { describe, expect, test } from "vitest";
import { differences, nextVersion, schemaText, steps, type Published } from "./difference.ts";

const table = (csv: string, name = "figures"): Published => ({ name, csv: csv.replaceAll("\n", "\r\n"), key: ["id"] });
const before = [table("id,value\na,1\nb,2\n")];

describe("after the Data Package rule", () => {
  test.each([
    ["nothing differs", "id,value\na,1\nb,2\n", [], ""],
    ["a mended value is a patch", "id,value\na,1\nb,3\n", ["patch"], "figures: 0 rows came, 0 went, 1 changed"],
    ["a new row is minor", "id,value\na,1\nb,2\nc,3\n", ["minor"], "figures: 1 rows came, 0 went, 0 changed"],
    ["a row that goes is minor", "id,value\na,1\n", ["minor"], "figures: 0 rows came, 1 went, 0 changed"],
    [
      "a new row outweighs a mended one",
      "id,value\na,5\nb,2\nc,3\n",
      ["minor"],
      "figures: 1 rows came, 0 went, 1 changed",
    ],
    ["a new column is major", "id,value,unit\na,1,\nb,2,\n", ["major"], "figures: other columns"],
    ["a column in another place is major", "value,id\n1,a\n2,b\n", ["major"], "figures: other columns"],
    ["rows in another order are a patch", "id,value\nb,2\na,1\n", ["patch"], "figures: 0 rows came, 0 went, 0 changed"],
  ])("%s", (_, csv, steps, words) => {
    const found = differences(before, [table(csv)]);
    expect(found.map(({ step }) => step)).toEqual(steps);
    expect(found.map((difference) => difference.words).join()).toBe(words);
  });

  test("a new file is minor, one that goes is major", () => {
    expect(differences(before, [...before, table("id\n1\n", "more")])).toEqual([{ step: "minor", words: "more: new" }]);
    expect(differences(before, [])).toEqual([{ step: "major", words: "figures: gone" }]);
  });

  test("files are told in the order of the new version, those that are gone first", () => {
    const old = [table("id\na\n", "one"), table("id\na\n", "two"), table("id\na\n", "three")];
    const fresh = [table("id\nb\n", "three"), table("id\na\nb\n", "one")];
    expect(differences(old, fresh).map(({ words }) => words)).toEqual([
      "two: gone",
      "three: 1 rows came, 1 went, 0 changed",
      "one: 1 rows came, 0 went, 0 changed",
    ]);
  });

  test("other types or keys are major, unless the older version told none", () => {
    const [one, other] = [
      { ...table("id\na\n"), schema: "one" },
      { ...table("id\na\n"), schema: "other" },
    ];
    expect(differences([one], [other])).toEqual([{ step: "major", words: "figures: other types or keys" }]);
    expect(differences([one], [one])).toEqual([]);
    expect(differences([table("id\na\n")], [other])).toEqual([]);
  });

  test("rows are told apart by their key, and without one by all their cells", () => {
    const charts = (csv: string): Published => ({ name: "chart", csv, key: [] });
    const [old, fresh] = ["label,value\na,1\n", "label,value\na,2\n"];
    expect(differences([charts(old)], [charts(fresh)])[0]?.words).toBe("chart: 1 rows came, 1 went, 0 changed");
    const pairs = (csv: string): Published => ({ name: "pairs", csv, key: ["place", "year"] });
    const [before, after] = ["place,year,n\na,1,5\na,2,5\n", "place,year,n\na,1,5\na,2,6\n"];
    expect(differences([pairs(before)], [pairs(after)])).toEqual([
      { step: "patch", words: "pairs: 0 rows came, 0 went, 1 changed" },
    ]);
  });

  test("line ends of Windows are none", () => {
    const csv = "id,value\na,1\n";
    const found = differences(
      [{ name: "x", csv, key: ["id"] }],
      [{ name: "x", csv: csv.replaceAll("\n", "\r\n"), key: ["id"] }],
    );
    expect(found).toEqual([{ step: "patch", words: "x: 0 rows came, 0 went, 0 changed" }]);
  });

  test("a line end within a cell is no row", () => {
    expect(differences([table('id,value\na,"1\n2"\n')], [table('id,value\na,"1\n2"\n')])).toEqual([]);
    expect(differences([table('id,value\na,"1\n2"\n')], [table('id,value\na,"1\n3"\n')])[0]?.step).toBe("patch");
  });
});

test("steps stand by their weight, the greatest last", () => {
  expect(steps).toEqual(["nothing", "patch", "minor", "major"]);
});

test.each([
  ["0.1.0", "patch", "0.1.1"],
  ["0.1.9", "minor", "0.2.0"],
  ["0.9.3", "major", "1.0.0"],
  ["1.9.3", "nothing", "1.9.4"],
] as const)("after %s a %s change makes at least %s", (last, step, next) => {
  expect(nextVersion(last, step)).toBe(next);
});

test("a schema is the names and types of the columns and the keys; words about them are not", () => {
  const fields = [
    { name: "id", type: "string", title: "Id" },
    { name: "n", type: "integer" },
  ];
  const columns = [
    ["id", "string"],
    ["n", "integer"],
  ];
  expect(JSON.parse(schemaText({ fields }))).toEqual({ columns, primaryKey: [], foreignKeys: [] });
  const keys = { primaryKey: ["id"], foreignKeys: [{ fields: "n" }] };
  expect(JSON.parse(schemaText({ fields, ...keys }))).toEqual({ columns, ...keys });
});
