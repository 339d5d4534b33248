import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { release as releaseCommand } from "../../scripts/release/command.ts";
import { unpackDrawings } from "../../src/model/drawings-file.ts";
import { hear } from "../heard.ts";

const command = fileURLToPath(new URL("../../scripts/release.ts", import.meta.url));
let work: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), "release-"));
  write("data/releases.csv", "version,date,summary,summary_en\n");
  build({ figures: "id,value\r\na,1\r\n" });
});
afterEach(() => {
  rmSync(work, { recursive: true });
});

function write(name: string, content: string): void {
  mkdirSync(dirname(join(work, name)), { recursive: true });
  writeFileSync(join(work, name), content);
}

/** The files of a built site that a release reads. */
function build(tables: Record<string, string>, { version = "0.1.0", type = "string", chart = "甲" } = {}): void {
  const text = { zh: "甲", en: "A" };
  write("package.json", JSON.stringify({ version }));
  write(
    "dist/charts/index.json",
    JSON.stringify({ charts: [{ slug: "demo", kind: "bars", title: text, subtitle: text, alt: text }] }),
  );
  write("dist/charts/demo.csv", `label_zh\r\n${chart}\r\n`);
  for (const folder of ["dist/embed", "dist/en/embed"])
    write(`${folder}/demo/index.html`, `<div class="w360"><svg width="360">${folder}</svg></div>`);
  for (const folder of ["dist/charts", "dist/en/charts"])
    write(`${folder}/demo.metadata.json`, JSON.stringify({ chart: { citation: folder } }));
  const resources = Object.entries(tables).map(([name, csv]) => {
    const fields = (csv.split("\r\n")[0] ?? "").split(",").map((column) => ({ name: column, type }));
    return { name, path: `${name}.csv`, parquet: "https://host/x", schema: { fields, primaryKey: ["id"] } };
  });
  write("dist/data/datapackage.json", JSON.stringify({ homepage: "https://host/data/", resources }));
  for (const [name, csv] of Object.entries(tables)) write(`dist/data/${name}.csv`, csv);
}

const options = (date: string) => [
  ...["--site", join(work, "dist"), "--data", join(work, "data"), "--package", join(work, "package.json")],
  ...["--date", date, "--summary", "首次，发布", "--summary-en", "First release"],
];
const release = (date = "2026-11-21") => hear((channels) => releaseCommand(options(date), channels));

/** The command as `npm run release` starts it. */
const start = () => spawnSync(process.execPath, [command, ...options("2026-11-21")], { encoding: "utf8" });
const kept = () => (existsSync(join(work, "data/releases")) ? readdirSync(join(work, "data/releases")).sort() : []);

test("a release keeps the charts' words, drawings and every CSV byte for byte, and its row stands last", () => {
  const { status, stdout, stderr } = start();
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toBe(`released 0.1.0: 5 files in ${join(work, "data/releases/0.1.0")}\n`);
  const read = (name: string) => readFileSync(join(work, "data", name), "utf8");
  expect(read("releases/0.1.0/charts/demo.csv")).toBe("label_zh\r\n甲\r\n");
  expect(read("releases/0.1.0/data/figures.csv")).toBe("id,value\r\na,1\r\n");
  const text = { zh: "甲", en: "A" };
  expect(JSON.parse(read("releases/0.1.0/charts.json"))).toEqual([
    {
      slug: "demo",
      kind: "bars",
      title: text,
      subtitle: text,
      alt: text,
      source: { zh: "dist/charts", en: "dist/en/charts" },
    },
  ]);
  expect(unpackDrawings(readFileSync(join(work, "data/releases/0.1.0/drawings.json.br")))).toEqual({
    demo: {
      key: [],
      svgs: {
        zh: [{ width: 360, svg: '<svg width="360">dist/embed</svg>' }],
        en: [{ width: 360, svg: '<svg width="360">dist/en/embed</svg>' }],
      },
    },
  });
  expect(read("releases.csv")).toBe("version,date,summary,summary_en\n0.1.0,2026-11-21,首次，发布,First release\n");
  expect(kept()).toEqual(["0.1.0"]);
});

test("a second release says what differs and refuses a version that is too low; then nothing is written", () => {
  release();
  build({ figures: "id,value\r\na,1\r\nb,2\r\n" }, { version: "0.1.1" });
  const refused = release();
  expect(refused.status).toBe(1);
  expect(refused.stdout).toBe("data/figures: 1 rows came, 0 went, 0 changed\n");
  expect(refused.stderr).toBe(
    "version too low: 0.1.1 after 0.1.0. This is a minor change: set 0.2.0 in package.json and build again\n",
  );
  expect(kept()).toEqual(["0.1.0"]);
  build({ figures: "id,value\r\na,1\r\nb,2\r\n" }, { version: "0.2.0" });
  expect(release().status).toBe(0);
  expect(kept()).toEqual(["0.1.0", "0.2.0"]);
});

test("the package is kept without the addresses of a host", () => {
  release();
  const kept = readFileSync(join(work, "data/releases/0.1.0/data/datapackage.json"), "utf8");
  expect(kept).toContain('"primaryKey"');
  expect(kept).not.toContain("https://host");
});

test.each([
  ["another type of a column", { type: "integer" }, "1.0.0"],
  ["a new row of a chart", { chart: "甲\r\n乙" }, "0.2.0"],
])("%s is seen too", (_, change, least) => {
  release();
  build({ figures: "id,value\r\na,1\r\n" }, { version: "0.1.1", ...change });
  expect(release().stderr).toContain(`set ${least} in package.json`);
});

test.each([
  ["no day that exists", () => release("2026-02-30"), /^invalid day: 2026-02-30/],
  [
    "no site",
    () => (rmSync(join(work, "dist"), { recursive: true }), release()),
    /^missing site: .*Build it first: npm run build/,
  ],
  [
    "nothing new",
    () => (release(), build({ figures: "id,value\r\na,1\r\n" }, { version: "0.2.0" }), release()),
    /^nothing new: the tables are those of 0\.1\.0\./,
  ],
  ["a site that is half there", () => (rmSync(join(work, "dist/charts/demo.csv")), start()), /demo\.csv/],
  [
    "an embed that draws nothing",
    () => (write("dist/embed/demo/index.html", "<main></main>"), start()),
    /no drawing: a page of an embed holds none\. Build the site anew: npm run build/,
  ],
])("with %s nothing is written", (_, run, message) => {
  const before = readFileSync(join(work, "data/releases.csv"), "utf8");
  const { status, stderr } = run();
  expect(status).toBe(1);
  expect(stderr).toMatch(message);
  const rows = readFileSync(join(work, "data/releases.csv"), "utf8");
  expect(rows.split("\n").length - before.split("\n").length).toBe(kept().length);
});
