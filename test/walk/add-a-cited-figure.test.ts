import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDesk, type Desk } from "./walk.ts";

let desk: Desk;
beforeEach(() => {
  desk = openDesk({ started: true });
});
afterEach(() => desk.leave());

const page = [
  ...["--place", "150200", "--url", "https://www.example.org/2025/1.html"],
  ...["--title", "虚构的报道", "--title-en", "A made-up report", "--publisher", "虚构日报"],
  ...["--published", "2025-01-23", "--standing", "press", "--extent", "whole", "--seen", "2026-11-30"],
];

/** A sheet as a spreadsheet saves it: without the zeros at the end of a number, with a mark and CRLF. */
function save(...lines: string[]): string {
  const sheet = join(desk.texts, "facts.csv");
  writeFileSync(sheet, `\uFEFF${lines.join("\r\n")}\r\n`);
  return sheet;
}

test("facts of a page go from a sheet into the data, with its row, their numbers and every check", async () => {
  const sheet = save(
    "printed,indicator,value,unit,period,company,company_en,chain,node,stage,as_of",
    "国内到位资金212.50亿元,funds-domestic,212.5,亿元,2024-01-01/2024-12-31,,,,,,",
    "高纯铝项目建成投产,,,,,虚构铝业,Made-up Aluminium,aluminium,high-purity-aluminium,producing,2025-01-20",
  );
  expect(await desk.run("cite", "--data", desk.data, ...page, sheet)).toBe(
    "wrote 1 figures and 1 ventures of baotou-2025-01-23, a new page\n",
  );
  const { citedSources, citedFigures, citedVentures } = desk.normalize();
  const source = "baotou-2025-01-23";
  expect(citedSources.find(({ id }) => id === source)).toMatchObject({ place: "150200", publisher: "虚构日报" });
  expect(citedFigures.filter((row) => row.source === source)).toEqual([
    expect.objectContaining({
      ...{ id: `${source}-f1`, indicator: "funds-domestic", place: "150200", printed: "国内到位资金212.50亿元" },
      ...{ unit: "亿元", period_start: "2024-01-01", period_end: "2024-12-31", status: "actual" },
      value: 212.5,
    }),
  ]);
  expect(citedVentures.filter((row) => row.source === source)).toEqual([
    expect.objectContaining({ id: `${source}-v1`, chain: "aluminium", stage: ["producing"], as_of: "2025-01-20" }),
  ]);
});

test("a fact whose number is not in its fragment is refused, and the data stay as they are", async () => {
  const sheet = save("printed,indicator,value,unit,period", "到位资金212.50亿元,funds-domestic,221.5,亿元,");
  const told = await desk.run("cite", "--data", desk.data, ...page, sheet).catch(String);
  expect(told).toContain(
    "facts.csv row 2 (value): value not as printed: 221.5亿元. No part of 到位资金212.50亿元 reads so",
  );
  expect(desk.faults()).toBe("");
  expect(desk.normalize().citedSources.some(({ id }) => id === "baotou-2025-01-23")).toBe(false);
});
