import { strFromU8, unzipSync } from "fflate";
import { expect, test, vi } from "vitest";
import { zip, allZip, chartZip } from "./zip.ts";
import { catalogue } from "../../test/files/small-catalogue.ts";
import { dataCitations, citation } from "./citation.ts";
import { exportWords } from "./words.ts";
import { dataPackage, chartPackage } from "./data-package.ts";
import { licenceText } from "./licence.ts";
import { readme } from "./readme.ts";
import { data } from "../../test/files/data.ts";
import { caveat, demoChart } from "../../test/files/fixtures.ts";

test("a zip holds its files in the order given, texts as UTF-8 and bytes as they are", () => {
  const files = unzipSync(zip({ "b.csv": "值\r\n1\r\n", "a.bin": new Uint8Array([0, 255]) }));
  expect(Object.keys(files)).toEqual(["b.csv", "a.bin"]);
  expect(strFromU8(files["b.csv"] ?? new Uint8Array())).toBe("值\r\n1\r\n");
  expect([...(files["a.bin"] ?? [])]).toEqual([0, 255]);
});

test("a zip is packed, and the same bytes in every time zone", () => {
  const files = { "a.csv": "值\r\n1\r\n", "b.txt": "x".repeat(10_000) };
  const made = ["UTC", "Asia/Shanghai", "America/Los_Angeles"].map((zone) => {
    vi.stubEnv("TZ", zone);
    return Buffer.from(zip(files)).toString("hex");
  });
  vi.stubEnv("TZ", undefined);
  expect(new Set(made).size).toBe(1);
  expect(zip(files).length).toBeLessThan(1000);
  // 1 January 1980 at midnight, in the format of a zip, in the header of the first file.
  expect([...zip(files).slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
});

test.each(["图表.csv", "a b.csv", "a\n.csv", ""])(
  "a zip refuses the name %j, which unzip programs would garble",
  (name) => {
    expect(() => zip({ "a.csv": "", [name]: "" })).toThrow(`invalid name in a zip: ${name}. Use ASCII without spaces.`);
  },
);

test("a zip takes every other sign of ASCII in a name", () => {
  expect(Object.keys(unzipSync(zip({ "!a-Z_0.9~": "1" })))).toEqual(["!a-Z_0.9~"]);
});

vi.mock("./catalogue.ts", () => import("../../test/files/small-catalogue.ts"));

test("the zip of all data holds every CSV, the package that describes them, a text to read, and the licence", () => {
  const told = readme(
    {
      title: { zh: "招商有数", en: "Counting Investment" },
      remarks: [exportWords.dataAbout(data), exportWords.dataCare],
      citation: { zh: dataCitations({ data, lang: "zh" }).gbt, en: dataCitations({ data, lang: "en" }).gbt },
      address: { zh: "https://example.org/data/", en: "https://example.org/en/data/" },
      files: catalogue().map(({ name, title, columns }) => ({ name: `${name}.csv`, title, columns })),
    },
    data,
  );
  const files = Object.entries(unzipSync(allZip(data))).map(([name, bytes]) => [name, strFromU8(bytes)]);
  expect(files).toEqual([
    ["figures.csv", catalogue()[0]?.csv()],
    ["numerals.csv", catalogue()[1]?.csv()],
    ["datapackage.json", `${JSON.stringify(dataPackage(data), null, 2)}\n`],
    ["README.md", told],
    ["LICENSE.txt", licenceText],
  ]);
});

const open = (made = demoChart()) =>
  Object.entries(unzipSync(chartZip(made))).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
const [mixes, note] = [
  { zh: "缘由。", en: "Why." },
  { zh: "注。", en: "Note." },
];

test("a chart is taken away with its package, what must be known of it, and its licence", () => {
  const made = demoChart({ mixes, notes: [note], caveats: [caveat] });
  const told = readme(
    {
      title: made.title,
      remarks: [made.subtitle, { zh: "来源：《演示》第3行", en: "Source: “Demo” (line 3)" }, mixes, caveat.text, note],
      citation: { zh: citation(made, "zh"), en: citation(made, "en") },
      address: {
        zh: "https://example.org/charts/demo-chart/",
        en: "https://example.org/en/charts/demo-chart/",
      },
      files: [{ name: "demo-chart.csv", title: made.subtitle, columns: made.table.columns }],
    },
    data,
  );
  expect(open(made)).toEqual([
    ["demo-chart.csv", made.table.csv()],
    ["datapackage.json", `${JSON.stringify(chartPackage(made), null, 2)}\n`],
    ["README.md", told],
    ["LICENSE.txt", licenceText],
  ]);
});

test("a chart with nothing to be said of it has two remarks", () => {
  const told = new Map(open()).get("README.md");
  expect(told).toContain("\n\n演示的副题\n\n来源：《演示》第3行\n\n## demo-chart.csv\n");
  expect(told).toContain("\n\nA subtitle\n\nSource: “Demo” (line 3)\n\n## demo-chart.csv\n");
});
