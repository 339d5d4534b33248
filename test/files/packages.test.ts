import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/exports/catalogue.ts";
import { chartPackage, sha256, dataPackage } from "../../src/exports/data-package.ts";
import { dcatCatalogue } from "../../src/exports/dcat.ts";
import { allCharts } from "../../src/exports/charts.ts";
import { data } from "../../src/model/data.ts";

// https://datapackage.org/profiles/2.0/datapackage.json (public domain), as published.
const profile = JSON.parse(readFileSync(new URL("./profiles/datapackage-2.0.json", import.meta.url), "utf8")) as object;
const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
// eslint-disable-next-line @typescript-eslint/no-unsafe-call -- its types are written for another kind of module
addFormats.default(ajv);
const valid = ajv.compile(profile);

/** What the profile finds wrong. */
const faultsOf = (descriptor: object): string[] =>
  valid(JSON.parse(JSON.stringify(descriptor)))
    ? []
    : (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

const rowsOf = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.trimEnd(), { header: true, delimiter: "," }).data;

describe("the data package", () => {
  test("is valid after the published profile, which does find faults", () => {
    expect(faultsOf(dataPackage(data))).toEqual([]);
    expect(faultsOf({ ...dataPackage(data), resources: [] })).not.toEqual([]);
    const [first] = dataPackage(data).resources;
    expect(faultsOf({ ...dataPackage(data), resources: [{ ...first, path: "/absolute.csv" }] })).not.toEqual([]);
  });

  test("covers every table that the reports were read into", () => {
    const names = dataPackage(data).resources.map(({ name }) => name);
    for (const name of "figures numerals indicators places reports relations chains ventures methods".split(" "))
      expect(names).toContain(name);
  });

  test.each(catalogue(data).map(({ name }) => name))(
    "states keys of %s that hold: no row twice, no id that leads nowhere",
    (name) => {
      const { resources } = dataPackage(data);
      const tables = new Map(catalogue(data).map((file) => [file.name, rowsOf(file.csv())]));
      const { primaryKey = [], foreignKeys = [] } = resources.find((resource) => resource.name === name)?.schema ?? {};
      const rows = tables.get(name) ?? [];
      expect(primaryKey, "a primary key").not.toEqual([]);
      const keys = rows.map((row) => JSON.stringify(primaryKey.map((column) => row[column])));
      expect(new Set(keys).size).toBe(keys.length);
      for (const { fields, reference } of foreignKeys) {
        const resource: string = "resource" in reference ? reference.resource : name;
        const [field = "", target = ""] = [fields[0], reference.fields[0]];
        const known = new Set((tables.get(resource) ?? []).map((row) => row[target]));
        const lost = rows.map((row) => row[field]).filter((id) => id !== "" && !known.has(id));
        expect(lost, `${name}.${field} → ${resource}.${target}`).toEqual([]);
        expect(known.size, `${resource}.${target}`).toBeGreaterThan(1);
      }
    },
  );

  test("ties every column of ids to the file they are ids of", () => {
    const tied = dataPackage(data).resources.flatMap(({ name, schema }) =>
      (schema.foreignKeys ?? []).map(({ fields }) => `${name}.${fields.join()}`),
    );
    for (const wanted of [
      "figures.report",
      "figures.indicator",
      "figures.place",
      "numerals.figure",
      "ventures.chain",
      "methods.place",
      "places.parent",
    ])
      expect(tied).toContain(wanted);
  });

  test("gives every number its unit, in a column beside it or once for all", () => {
    for (const { name, schema } of dataPackage(data).resources) {
      const columns = new Set(schema.fields.map((field) => field.name));
      for (const field of schema.fields.filter(({ type }) => type === "number")) {
        const { unit, unit_field } = field as { unit?: string; unit_field?: string };
        expect(unit ?? unit_field, `${name}.${field.name}`).toBeTruthy();
        if (unit_field) expect(columns, `${name}.${field.name}`).toContain(unit_field);
      }
    }
  });

  test("says of an empty cell what it means", () => {
    for (const { schema } of dataPackage(data).resources)
      expect(schema.missingValues).toEqual([expect.objectContaining({ value: "", label: "未公布或不适用" })]);
  });
});

test.each(allCharts(data).map((chart) => [chart.slug, chart] as const))(
  "the package of %s is valid and describes the CSV beside it",
  (slug, chart) => {
    const descriptor = chartPackage(chart);
    expect(faultsOf(descriptor)).toEqual([]);
    const [resource] = descriptor.resources;
    const csv = chart.table.csv();
    expect(resource?.path).toBe(`${slug}.csv`);
    expect(resource?.hash).toBe(`sha256:${sha256(Buffer.from(csv))}`);
    expect(resource?.bytes).toBe(Buffer.byteLength(csv));
    expect(resource?.schema.fields.map(({ name }) => name).join(",")).toBe(csv.split("\r\n")[0]);
    expect(descriptor.sources).not.toEqual([]);
  },
);

test("the DCAT catalogue lists the whole and every chart, each with licence and files", () => {
  const catalog = dcatCatalogue(allCharts(data), data);
  expect(catalog["@type"]).toBe("dcat:Catalog");
  expect(catalog["dcat:dataset"]).toHaveLength(allCharts(data).length + 1);
  for (const dataset of catalog["dcat:dataset"]) {
    expect(dataset["dcterms:license"]).toEqual({ "@id": "https://creativecommons.org/licenses/by/4.0/" });
    expect(dataset["dcat:distribution"].length).toBeGreaterThan(0);
    for (const file of dataset["dcat:distribution"]) {
      expect(Number(file["dcat:byteSize"]["@value"])).toBeGreaterThan(0);
      expect(file["spdx:checksum"]["spdx:checksumValue"]["@value"]).toMatch(/^[0-9a-f]{64}$/);
    }
  }
});
