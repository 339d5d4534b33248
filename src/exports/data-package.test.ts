import { beforeEach, expect, test, vi } from "vitest";
import { catalogue } from "../../test/files/small-catalogue.ts";
import { csvResource } from "./csv-resource.ts";
import { dataLicence } from "./licence.ts";
import { keyedSchema } from "./table-schema.ts";
import { data } from "../../test/files/data.ts";

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
