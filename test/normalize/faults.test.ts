import { mkdirSync, readFileSync, readdirSync, rmSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inputs, tellFaults, withData } from "./overlay.ts";

const faults = readdirSync(inputs)
  .filter((name) => name !== "valid")
  .map((fault) => ({ fault, words: fault.replaceAll("-", " ") }));

test("the valid data have no fault", () => {
  expect(withData(tellFaults)).toBe("");
});

describe("a data folder is refused, with every fault on a line of its own, for", () => {
  test.each(faults)("$words", ({ fault }) => {
    const expected = readFileSync(join(inputs, fault, "expected.txt"), "utf8");
    expect(expected).not.toBe("");
    expect(withData(tellFaults, { fault })).toBe(expected);
  });

  // What a repository cannot or should not hold is made here.
  test.each([
    {
      fault: "a missing file",
      make: (folder: string) => rmSync(join(folder, "relations.csv")),
      expected: ["data/relations.csv: missing file"],
    },
    {
      fault: "a report without its file of figures",
      make: (folder: string) => rmSync(join(folder, "figures/demo-b.csv")),
      expected: ["data/figures/demo-b.csv: missing file"],
    },
    {
      fault: "a report without its files of ventures and methods",
      make: (folder: string) => {
        rmSync(join(folder, "ventures/demo-b.csv"));
        rmSync(join(folder, "methods/demo-b.csv"));
      },
      expected: ["data/methods/demo-b.csv: missing file", "data/ventures/demo-b.csv: missing file"],
    },
    {
      fault: "a chain without its file of nodes",
      make: (folder: string) => rmSync(join(folder, "chains/wind.csv")),
      expected: ["data/chains/wind.csv: missing file"],
    },
    {
      fault: "a missing folder",
      make: (folder: string) => rmSync(join(folder, "aside"), { recursive: true }),
      expected: ["data/aside/demo-a.csv: missing file", "data/aside/demo-b.csv: missing file"],
    },
    {
      fault: "a directory in place of a file",
      make: (folder: string) => {
        rmSync(join(folder, "corrections.csv"));
        mkdirSync(join(folder, "corrections.csv"));
      },
      expected: ["data/corrections.csv: not a file: a directory stands in its place"],
    },
    {
      fault: "a file of 50 MB, without reading it",
      make: (folder: string) => truncateSync(join(folder, "vocab/units.csv"), 50_000_000),
      expected: ["data/vocab/units.csv: file too large: 50000000 bytes. At most 5000000 are read"],
    },
    {
      fault: "a folder among the files of figures",
      make: (folder: string) => mkdirSync(join(folder, "figures/old")),
      expected: ["data/figures/old: unknown report: old"],
    },
  ])("$fault", ({ make, expected }) => {
    const told = withData((folder) => {
      make(folder);
      return tellFaults(folder);
    });
    const count = expected.length === 1 ? "1 fault" : `${expected.length} faults`;
    expect(told).toBe([...expected, `${count}, nothing written`, ""].join("\n"));
  });
});
