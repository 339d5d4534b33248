import { strFromU8, unzipSync } from "fflate";
import { expect, test, vi } from "vitest";
import { caveat, demoChart } from "../../test/files/fixtures.ts";
import { chartPackage } from "./chart-package.ts";
import { chartZip } from "./chart-zip.ts";
import { citation } from "./citation.ts";
import { licenceText } from "./licence.ts";
import { readme } from "./readme.ts";
import { data } from "../../test/files/data.ts";

vi.mock("./catalogue.ts", () => ({ catalogue: () => [] }));

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
