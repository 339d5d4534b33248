import { describe, expect, test } from "vitest";
import { differences, nextVersion, type Published } from "../../scripts/release/difference.ts";
import { compareVersions, readVersion } from "../../scripts/parse/version.ts";

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

  test("a line end within a cell is no row", () => {
    expect(differences([table('id,value\na,"1\n2"\n')], [table('id,value\na,"1\n2"\n')])).toEqual([]);
    expect(differences([table('id,value\na,"1\n2"\n')], [table('id,value\na,"1\n3"\n')])[0]?.step).toBe("patch");
  });
});

test.each([
  ["0.1.0", "patch", "0.1.1"],
  ["0.1.9", "minor", "0.2.0"],
  ["0.9.3", "major", "1.0.0"],
  ["1.9.3", "nothing", "1.9.4"],
] as const)("after %s a %s change makes at least %s", (last, step, next) => {
  expect(nextVersion(last, step)).toBe(next);
});

test("versions are ordered by their numbers, not by their letters", () => {
  const versions = ["1.0.0", "0.10.0", "0.9.1", "0.9.10"];
  expect(versions.toSorted(compareVersions)).toEqual(["0.9.1", "0.9.10", "0.10.0", "1.0.0"]);
  for (const wrong of ["1.0", "v1.0.0", "1.0.0-beta", "01.0.0", ""])
    expect(() => readVersion(wrong)).toThrow("invalid version");
});
