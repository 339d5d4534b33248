import { expect, test, vi } from "vitest";
import { slugMap } from "../../test/lib/rows.ts";
import { computedRow, laterRow, demoChart } from "../../test/files/fixtures.ts";
import { chartPackage } from "./chart-package.ts";
import { csvResource } from "./csv-resource.ts";
import { packageHead } from "./data-package.ts";
import { tableSchema } from "./table-schema.ts";
import { data } from "../../test/files/data.ts";

vi.mock("./catalogue.ts", () => ({ catalogue: () => [] }));

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
