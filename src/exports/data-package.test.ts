import { expect, test, beforeEach, vi } from "vitest";
import { csvResource, sha256, chartPackage, packageHead } from "./data-package.ts";
import { catalogue } from "../../test/files/small-catalogue.ts";
import { dataLicence } from "./licence.ts";
import { keyedSchema, tableSchema } from "./table-schema.ts";
import { data } from "../../test/files/data.ts";
import { slugMap } from "../../test/lib/rows.ts";
import { computedRow, laterRow, demoChart } from "../../test/files/fixtures.ts";

test("a CSV is described with its bytes, not its characters, and their hash", () => {
  expect(csvResource({ name: "demo", csv: "数\r\n" })).toEqual({
    name: "demo",
    path: "demo.csv",
    type: "table",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { header: true, delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true },
    bytes: 5,
    hash: `sha256:${sha256(Buffer.from("数\r\n"))}`,
    licenses: [
      {
        name: "CC-BY-4.0",
        title: "Creative Commons Attribution 4.0 International",
        path: "https://creativecommons.org/licenses/by/4.0/",
      },
    ],
  });
});

test("the hash is SHA-256 in hexadecimal", () => {
  // The first example of FIPS 180-4.
  expect(sha256(Buffer.from("abc"))).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

const currentRelease = vi.hoisted(() => ({ version: "1.2.0", date: "2031-05-06" }));
vi.mock("./current-release.ts", () => ({ currentRelease: () => currentRelease }));

vi.mock("./catalogue.ts", () => import("../../test/files/small-catalogue.ts"));
beforeEach(() => {
  currentRelease.date = "2031-05-06";
  vi.resetModules();
});

test("a package says its version, its day in China and its licence", async () => {
  const { packageHead } = await import("./data-package.ts");
  expect(packageHead(data)).toEqual({
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    version: "1.2.0",
    created: "2031-05-06T00:00:00+08:00",
    licenses: [dataLicence],
  });
});

test("before a release it says no day", async () => {
  currentRelease.date = "";
  const { packageHead } = await import("./data-package.ts");
  expect(packageHead(data)).not.toHaveProperty("created");
});

test("the package of all data names its sources, and describes every file in both languages", async () => {
  const { dataPackage, packageHead } = await import("./data-package.ts");
  const { description, description_en, keywords, resources, ...rest } = dataPackage(data);
  expect(rest).toEqual({
    ...packageHead(data),
    name: "counting-investment",
    id: "https://example.org/data/datapackage.json",
    title: "招商有数",
    title_en: "Counting Investment",
    homepage: "https://example.org/data/",
    contributors: [{ title: "招商有数", path: "https://example.org/", roles: ["publisher"] }],
    sources: [
      { title: "演示", title_en: "Demo", path: "https://example.org/reports/demo/" },
      { title: "另一份 / 副题", title_en: "Other / Second line", path: "https://example.org/reports/other/" },
    ],
  });
  expect(description).toMatch(/^\p{Script=Han}/u);
  expect(description_en).toMatch(/^[A-Z]/);
  expect(keywords).toEqual(expect.arrayContaining(["招商引资", "investment promotion"]));
  expect(keywords).not.toContain("");
  const [figures, numerals] = catalogue();
  expect(resources).toEqual([
    {
      ...csvResource({ name: "figures", csv: figures?.csv() ?? "" }),
      title: expect.stringMatching(/^\p{Script=Han}/u),
      title_en: expect.stringMatching(/^[A-Z]/),
      parquet: "https://example.org/data/figures.parquet",
      schema: keyedSchema(figures?.columns ?? [], { resource: "figures" }),
    },
    {
      ...csvResource({ name: "numerals", csv: numerals?.csv() ?? "" }),
      title: expect.stringMatching(/^\p{Script=Han}/u),
      title_en: expect.stringMatching(/^[A-Z]/),
      parquet: "https://example.org/data/numerals.parquet",
      schema: keyedSchema(numerals?.columns ?? [], { resource: "numerals" }),
    },
  ]);
});

test("the package of a chart describes its CSV in both languages, with its sources", () => {
  const made = demoChart({ rows: [laterRow, computedRow] });
  expect(chartPackage(made)).toEqual({
    ...packageHead(data),
    name: "demo-chart",
    id: "https://example.org/charts/demo-chart/",
    title: "演示的标题",
    title_en: "A headline",
    description: "演示的副题",
    description_en: "A subtitle",
    homepage: "https://example.org/charts/demo-chart/",
    metadata: {
      zh: "https://example.org/charts/demo-chart.metadata.json",
      en: "https://example.org/en/charts/demo-chart.metadata.json",
    },
    sources: [
      { title: "演示", title_en: "Demo", path: "https://example.org/reports/demo/" },
      { title: "另一份 / 副题", title_en: "Other / Second line", path: "https://example.org/reports/other/" },
      { title: "普查", title_en: "Census" },
    ],
    resources: [
      {
        ...csvResource({ name: "demo-chart", csv: made.table.csv() }),
        title: "演示的标题",
        title_en: "A headline",
        schema: { ...tableSchema(made.table.columns), primaryKey: ["id"] },
      },
    ],
  });
});

test("the rows of a map have no key, for it may list a node twice", () => {
  const [resource] = chartPackage(slugMap("a")).resources;
  expect(resource?.schema).not.toHaveProperty("primaryKey");
});
