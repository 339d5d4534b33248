import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withData } from "../../test/normalize/overlay.ts";
import { readFolder } from "../normalize/read/folder.ts";
import type { Fact } from "./rows.ts";
import type { FactRow } from "./sheet.ts";
import { wouldBe } from "./would-be.ts";

const fact = (cells: Readonly<Record<string, string>>): Fact => ({ cells, row: { row: 2 } as unknown as FactRow });

const cells = {
  ...{ printed: "资金9亿元", indicator: "funds", place: "150200", value: "9", unit: "亿元" },
  ...{ qualifier: "exact", status: "actual" },
};

test("facts of a known page stand behind its others, before those of the next page, and nothing is written", () => {
  withData((folder) => {
    const file = join(folder, "cited/figures.csv");
    const write = (id: string) => {
      const page = { id: id.charAt(0), place: "150200" };
      const facts = { figure: [fact({ ...cells, id, source: page.id })], venture: [], faults: [] };
      return wouldBe(readFolder(folder), { folder, page, facts });
    };
    writeFileSync(file, write("a-f1").figure.content);
    writeFileSync(file, write("b-f1").figure.content);
    const before = readFileSync(file, "utf8");
    const next = write("a-f2");
    const ids = next.figure.content.split("\n").map((line) => line.split(",")[0]);
    expect(ids.slice(-4, -1)).toEqual(["a-f1", "a-f2", "b-f1"]);
    expect(ids[next.figure.first - 1]).toBe("a-f2");
    expect(readFileSync(file, "utf8")).toBe(before);
  });
});

test("a new page and its facts stand at the end, and are read as the rest", () => {
  withData((folder) => {
    const tables = readFolder(folder);
    const cells = { id: "new", place: "150200", title: "新", standing: "press", extent: "whole", seen: "2026-11-30" };
    const figure = fact({ id: "new-f1", source: "new", printed: "9个", value: "9" });
    const page = { id: "new", place: "150200", cells };
    const next = wouldBe(tables, { folder, page, facts: { figure: [figure], venture: [], faults: [] } });
    expect(next.source.content.trimEnd().split("\n").at(-1)).toMatch(/^new,150200,新,/);
    expect(next.figure.content.trimEnd().split("\n").at(-1)).toMatch(/^new-f1,new,9个,/);
    expect(next.tables.citedSources.keys.has("new")).toBe(true);
    expect(next.tables.citedFigures.rows.length + next.tables.citedFigures.faults.length).toBeGreaterThan(
      tables.citedFigures.rows.length,
    );
  });
});
