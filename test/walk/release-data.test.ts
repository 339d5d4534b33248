import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { scripts } from "../../package.json" with { type: "json" };
import { readFolder } from "../../scripts/normalize/read/folder.ts";
import { release as releaseCommand } from "../../scripts/release/command.ts";
import { catalogue } from "../../src/exports/catalogue.ts";
import { chartIndex } from "../../src/exports/chart-addresses.ts";
import { chartMetadata } from "../../src/exports/chart-metadata.ts";
import { dataPackage } from "../../src/exports/data-package.ts";
import { allCharts } from "../../src/exports/charts.ts";
import { hear } from "../heard.ts";
import { changedSince } from "../releases/changed.ts";
import { openDesk, type Desk } from "./walk.ts";
import { data } from "../../src/model/data.ts";

let desk: Desk;
let work: string;
beforeAll(() => {
  desk = openDesk();
  work = mkdtempSync(join(tmpdir(), "release-walk-"));
  build();
});
afterAll(() => {
  desk.leave();
  rmSync(work, { recursive: true });
});

function write(name: string, content: string): void {
  mkdirSync(dirname(join(work, name)), { recursive: true });
  writeFileSync(join(work, name), content);
}

/** What a build publishes and a release keeps, from the functions that the routes call. */
function build(): void {
  write("dist/data/datapackage.json", JSON.stringify(dataPackage(data)));
  for (const { name, csv } of catalogue(data)) write(`dist/data/${name}.csv`, csv());
  write("dist/charts/index.json", JSON.stringify(chartIndex(allCharts(data))));
  for (const chart of allCharts(data)) {
    const { slug } = chart;
    for (const [folder, lang] of [
      ["embed", "zh"],
      ["en/embed", "en"],
    ] as const)
      write(`dist/${folder}/${slug}/index.html`, `<div class="w360">${chart.drawings(lang)[0]?.svg ?? ""}</div>`);
    write(`dist/charts/${slug}.csv`, chart.table.csv());
    write(`dist/charts/${slug}.metadata.json`, JSON.stringify(chartMetadata(chart, "zh")));
    write(`dist/en/charts/${slug}.metadata.json`, JSON.stringify(chartMetadata(chart, "en")));
  }
}

/** Changes one CSV as a build would have it after a change of the data. */
function rebuild(name: string, change: (csv: string) => string): void {
  const file = `dist/data/${name}.csv`;
  write(file, change(readFileSync(join(work, file), "utf8")));
}

/** The command, less the build that goes before it. */
function release(version: string) {
  write("package.json", JSON.stringify({ version }));
  const files = ["--site", join(work, "dist"), "--data", desk.data, "--package", join(work, "package.json")];
  const words = ["--date", "2027-01-31", "--summary", "多了一行。", "--summary-en", "One row more."];
  return hear((channels) => releaseCommand([...files, ...words], channels));
}

const last = () =>
  readFileSync(join(desk.data, "releases.csv"), "utf8").trimEnd().split("\n").at(-1)?.split(",")[0] ?? "";
/** The version that the command asks for when it is given one that is too low. */
const least = (stderr: string) => /set (\d+\.\d+\.\d+) in package\.json and build again\n$/.exec(stderr)?.[1] ?? "";
const row = (name: string) => `${name},Made up,,,,,,,,\r\n`;

test("npm run release builds first", () => {
  expect(scripts.release).toMatch(/^npm run -s build && .*\bscripts\/release\.ts/);
});

test("it says what differs, refuses a version that is too low, then writes data/releases/ with the right one", () => {
  rebuild("reports", (csv) => csv + row("walked-1"));
  const before = last();
  const refused = release(before);
  expect(refused.status).toBe(1);
  expect(refused.stdout).toMatch(/^data\/reports: (?:\d+ rows came, \d+ went, \d+ changed|other types or keys)$/m);
  expect(refused.stderr).toMatch(
    new RegExp(`^version too low: ${before} after ${before}\\. This is a m(in|aj)or change`),
  );
  const released = release(least(refused.stderr));
  expect(released).toMatchObject({ status: 0, stderr: "" });
  expect(desk.normalize().releases.at(-1)?.version).toBe(least(refused.stderr));
});

test.each([
  [
    "a mended value is a patch",
    (csv: string) => csv.replace("Made up", "Invented"),
    ([a, b, c]: number[]) => [a, b, Number(c) + 1],
  ],
  ["a row that came is minor", (csv: string) => csv + row("walked-2"), ([a, b]: number[]) => [a, Number(b) + 1, 0]],
])("%s, and needs no higher version", (_, change, next) => {
  rebuild("reports", change);
  const wanted = next(last().split(".").map(Number)).join(".");
  expect(least(release(last()).stderr)).toBe(wanted);
  expect(release(wanted).status).toBe(0);
});

test("a column that changed is major", () => {
  const file = "dist/data/datapackage.json";
  write(file, readFileSync(join(work, file), "utf8").replace('"name":"place"', '"name":"where"'));
  const [major] = last().split(".").map(Number);
  expect(least(release(last()).stderr)).toBe(`${Number(major) + 1}.0.0`);
});

test("data that differ from the release of the same version are told by the tests", () => {
  const kept = readFolder(desk.data).releaseContents.rows.at(-1);
  if (!kept) throw new Error("no release");
  // The project's reports lack the made-up rows of this release.
  expect(changedSince(kept, catalogue(data))).toEqual([`reports is no longer that of ${kept.version}`]);
});
