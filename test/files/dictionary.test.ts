import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { catalogue } from "../../src/exports/catalogue.ts";
import { chartColumns } from "../../src/charts/chart-columns.ts";
import { chainMapColumns } from "../../src/chain-maps/chain-map-rows.ts";
import { data } from "../../src/model/data.ts";

const output = fileURLToPath(new URL("../output/dictionary.txt", import.meta.url));

const tables = [
  ...catalogue(data).map(({ name, title, columns }) => [`${name}: ${title.zh} · ${title.en}`, columns] as const),
  ["charts/<slug>: 图表 · a chart", chartColumns] as const,
  ["charts/chain-<chain>: 产业链 · a chain", chainMapColumns] as const,
];

test("every column is told as when its words were last read", async () => {
  const lines = tables.flatMap(([table, columns]) => [
    table,
    ...columns.map(({ name, type, title, description, unit, unitIn, key, references }) =>
      [
        `  ${name} (${[type, unit, unitIn && `unit in ${unitIn}`, key && "key", references && `→ ${references.resource}.${references.field}`].filter(Boolean).join(", ")})`,
        `    ${title.zh} · ${title.en}`,
        `    ${description.zh}`,
        `    ${description.en}`,
      ].join("\n"),
    ),
    "",
  ]);
  await expect(lines.join("\n")).toMatchFileSnapshot(output);
});
