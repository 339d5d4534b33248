import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { hear } from "../../test/heard.ts";
import { tellFaults, withData } from "../../test/normalize/overlay.ts";
import { cite as command } from "./command.ts";

const header = "printed,indicator,value,unit,period,place,company,company_en,chain,node,stage";
const figure = "到位资金12.50亿元,funds,12.50,亿元,2024-01-01/2024-12-31,,,,,,";
const venture = "整机投产,,,,,,虚构风电,Made-up Wind,wind,turbines,producing";
const url = "https://www.example.org/2025/1.html";
const page = {
  ...{ place: "150200", url, title: "虚构的报道", "title-en": "A made-up report", published: "2025-01-23" },
  ...{ standing: "press", extent: "whole", seen: "2026-11-30" },
};

const optionsOf = (options: Readonly<Record<string, string>>) =>
  Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);

/** Cites these rows into the data of this folder; what the command tells, of a refusal why. */
function cite(
  folder: string,
  { rows, options = page }: { rows: readonly string[]; options?: Readonly<Record<string, string>> },
) {
  const sheet = join(folder, "facts.csv");
  writeFileSync(sheet, [header, ...rows].join("\n"));
  const { status, stdout, stderr } = hear((channels) =>
    command(["--data", folder, ...optionsOf(options), sheet], channels),
  );
  rmSync(sheet);
  expect(status).toBe(stderr === "" ? 0 : 1);
  return stdout + stderr;
}

const files = ["sources", "figures", "ventures"] as const;
const read = (folder: string) => files.map((file) => readFileSync(join(folder, "cited", `${file}.csv`), "utf8"));
/** The lines of each file that were not there before. */
function added(folder: string, before: readonly string[]): string[][] {
  return read(folder).map((text, index) => {
    const old = new Set(before[index]?.split("\n"));
    return text.split("\n").filter((line) => !old.has(line));
  });
}

test("a new page, its figures and ventures are written behind what is there, and the data hold", () => {
  withData((folder) => {
    const before = read(folder);
    expect(cite(folder, { rows: [figure, venture] })).toBe(
      "wrote 1 figures and 1 ventures of baotou-2025-01-23, a new page\n",
    );
    expect(added(folder, before)).toEqual([
      [`baotou-2025-01-23,150200,虚构的报道,A made-up report,,2025-01-23,${url},press,whole,2026-11-30,,`],
      [
        "baotou-2025-01-23-f1,baotou-2025-01-23,到位资金12.50亿元,funds,150200,2024-01-01,2024-12-31,12.50,亿元,exact,actual,,,,,",
      ],
      [
        "baotou-2025-01-23-v1,baotou-2025-01-23,整机投产,虚构风电,Made-up Wind,,,150200,wind,turbines,producing,,,,,,,,,,,stated,,",
      ],
    ]);
    expect(tellFaults(folder)).toBe("");
  });
});

test("a page that is there gets the next numbers, its rows stay together, and the same fact is refused", () => {
  withData((folder) => {
    cite(folder, { rows: [figure] });
    cite(folder, { rows: [figure], options: { ...page, url: `${url}?2` } });
    const before = read(folder);
    const other = figure.replace("12.50", "99").replace("12.50", "99");
    expect(cite(folder, { rows: [other], options: { url } })).toBe(
      "wrote 1 figures and 0 ventures of baotou-2025-01-23\n",
    );
    expect(added(folder, before)[1]).toEqual([expect.stringMatching(/^baotou-2025-01-23-f2,.*到位资金99亿元/)]);
    const ids = read(folder)[1]
      ?.split("\n")
      .map((line) => line.split(",")[0]);
    expect(ids?.slice(-4, -1)).toEqual(["baotou-2025-01-23-f1", "baotou-2025-01-23-f2", "baotou-2025-01-23-2-f1"]);
    const after = read(folder);
    // Other words beside the number make no other fact.
    const again = figure.replace("到位资金", "资金");
    expect(cite(folder, { rows: [again], options: { url } })).toMatch(
      /facts\.csv row 2: same content: baotou-2025-01-23-f1 in cited\/figures\.csv line \d+ says it already\. Remove one/,
    );
    const twice = figure.replaceAll("12.50", "98");
    expect(cite(folder, { rows: [twice, venture, twice], options: { url } })).toContain(
      "facts.csv row 4: same content: row 2 says it already. Remove one",
    );
    expect(read(folder)).toEqual(after);
  });
});

test("what npm run data would refuse is told by row and column, or option, and nothing is written", () => {
  withData((folder) => {
    const before = read(folder);
    const told = cite(folder, {
      rows: [
        figure.replace(",12.50", ",12.60"),
        figure.replace("funds", "fundz").replace("亿元,2024", "亿无,2024"),
        figure.replace("到位资金", "到位资金到位资金到位资金到位资金到位资金到位资金"),
        figure.replace("2024-12-31", "2024-13-31"),
        figure.replace("31,,", "31,150299,"),
        venture.replace("turbines", "gold"),
      ],
      options: { ...page, standing: "copy", seen: "2026-11-31" },
    });
    for (const fault of [
      "--seen: invalid day: 2026-11-31",
      "facts.csv row 2 (value): value not as printed: 12.60亿元. No part of 到位资金12.50亿元 reads so. Import the columns of the sheet as text",
      "facts.csv row 3 (indicator): unknown indicator: fundz. Did you mean funds?",
      "facts.csv row 3 (unit): unknown unit: 亿无. Did you mean 亿元?",
      "facts.csv row 4 (printed): fragment too long: 31 characters. Keep at most 24",
      "facts.csv row 5 (period): invalid day: 2024-13-31",
      "facts.csv row 6 (place): unknown place: 150299",
      "facts.csv row 7 (node): unknown node: gold",
      "8 faults, nothing written",
    ])
      expect(told).toContain(fault);
    expect(cite(folder, { rows: [figure, venture], options: { ...page, standing: "copy" } })).toContain(
      `--url: address of a copy: ${url}. Leave it out, or tell whose site it is`,
    );
    // The place of the option is told once, by the option.
    expect(cite(folder, { rows: [figure, venture], options: { ...page, place: "150299", source: "p" } })).toMatch(
      /^--place: unknown place: 150299[^\n]*\n$/,
    );
    expect(cite(folder, { rows: [] })).toContain("facts.csv: no rows. Write one a fact below the header");
    expect(read(folder)).toEqual(before);
  });
});

test("faults that the data had before are told by their file", () => {
  withData((folder) => {
    cite(folder, { rows: [figure] });
    const file = join(folder, "cited/sources.csv");
    writeFileSync(file, readFileSync(file, "utf8").replace("press", "pres"));
    expect(cite(folder, { rows: [figure] })).toMatch(
      /cited\/sources\.csv \S+ \(standing\): unknown standing of a page: pres/,
    );
  });
});

test("what cannot be written leaves all as it was, and may be tried again", () => {
  withData((folder) => {
    const before = read(folder);
    mkdirSync(join(folder, "cited/ventures.csv.tmp"));
    expect(cite(folder, { rows: [figure, venture] })).toMatch(/EISDIR/);
    expect(read(folder)).toEqual(before);
  });
});

test("the sheet may come by standard input", () => {
  withData((folder) => {
    const root = fileURLToPath(new URL("../..", import.meta.url));
    const options = ["scripts/cite.ts", "--data", folder, ...optionsOf(page)];
    const { status, stdout } = spawnSync(process.execPath, options, {
      ...{ cwd: root, encoding: "utf8" },
      input: `\uFEFF${header}\r\n${figure}\r\n`,
    });
    expect([status, stdout]).toEqual([0, "wrote 1 figures and 0 ventures of baotou-2025-01-23, a new page\n"]);
  });
});
