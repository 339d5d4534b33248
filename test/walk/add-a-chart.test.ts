import { afterAll, beforeAll, expect, test } from "vitest";
import type * as Prepare from "../../src/charts/figure-chart.ts";
import type * as Registry from "../../src/charts/index.ts";
import type * as Index from "../../src/exports/chart-index.ts";
import type * as Svg from "../../src/exports/chart-svg.ts";
import type * as Prepared from "../../src/exports/charts.ts";
import { data } from "../../src/model/data.ts";
import type * as Rows from "../charts/rows.ts";
import { copyProject, type Project } from "./project.ts";

const written = `import { pickAll } from "../model/pick.ts";
import { defineChart } from "./define-chart.ts";
import { bars } from "./marks/bars.ts";

export const walkedTrips = defineChart({
  slug: "walked-trips",
  kind: "bars",
  title: (rows) => ({ zh: \`\${rows.length}个数\`, en: \`\${rows.length} figures\` }),
  subtitle: { zh: "领导外出招商的次数", en: "Trips of leaders for investment promotion" },
  select: (data) =>
    pickAll(data, { indicator: "leader-trips" }).map((of, index) => ({
      of,
      label: { zh: \`第\${index + 1}\`, en: \`No. \${index + 1}\` },
    })),
  render: (rows, options) => bars(rows, options),
});
`;

let project: Project;
beforeAll(() => {
  project = copyProject({ copied: ["charts", "exports"] });
  project.write("src/charts/walked-trips.ts", written);
  const index = "src/charts/index.ts";
  project.replace(index, [
    "import { baotouSteps }",
    'import { walkedTrips } from "./walked-trips.ts";\nimport { baotouSteps }',
  ]);
  project.replace(index, ["  signedAndArrived,", "  signedAndArrived,\n  walkedTrips,"]);
});
afterAll(() => project.leave());

test("a new chart says what to run, gets its rows by npm run rows, and is drawn from them", async () => {
  const { readRows } = await project.load<typeof Rows>("test/charts/rows.ts");
  expect(() => readRows("walked-trips")).toThrow(
    "missing rows: test/charts/rows/walked-trips.json. Look at the chart, then: npm run rows && npm run unit -- -u",
  );
  expect(project.rows()).toBe(
    "wrote test/charts/rows/walked-trips.json\nLook at the charts, then: npm run unit -- -u\n",
  );
  const { charts } = await project.load<typeof Registry>("src/charts/index.ts");
  const chart = charts.find(({ slug }) => slug === "walked-trips");
  expect(readRows("walked-trips")).toEqual(chart?.select(data));
  expect(readRows("walked-trips").length).toBeGreaterThan(1);
});

test("pages, embed, downloads and gallery follow from the registry", async () => {
  const { chartPages, preparedCharts } = await project.load<typeof Prepared>("src/exports/charts.ts");
  const { chartIndex } = await project.load<typeof Index>("src/exports/chart-index.ts");
  const { chartSvg } = await project.load<typeof Svg>("src/exports/chart-svg.ts");
  const page = chartPages()[1];
  expect(page?.params).toEqual({ slug: "walked-trips" });
  const prepared = page?.props.prepared;
  if (!prepared) throw new Error("no page");
  expect(prepared.drawings("zh").map(({ width }) => width)).toEqual([360, 640, 960]);
  expect(prepared.table.csv().trimEnd().split("\r\n")).toHaveLength(prepared.rows.length + 1);
  expect(chartSvg(prepared, { lang: "en" }).textContent).toContain(prepared.title.en);
  expect(chartIndex(preparedCharts).charts[1]?.slug).toBe("walked-trips");
});

test("a chart that sets several indicators on one axis needs the reason why", async () => {
  const { charts } = await project.load<typeof Registry>("src/charts/index.ts");
  const { prepareChart } = await project.load<typeof Prepare>("src/charts/figure-chart.ts");
  const chart = charts.find(({ slug }) => slug === "walked-trips");
  if (!chart) throw new Error("no chart");
  const mixed = {
    ...chart,
    select: () =>
      data.figures
        .filter(({ report }) => report === "wuhai-2022-review")
        .slice(0, 2)
        .map((of) => ({ of, label: { zh: of.id, en: of.id } })),
  };
  expect(() => prepareChart(mixed, { data })).toThrow(
    "mixed indicators: walked-trips. Say in `mixes` why they share one axis, or draw two charts.",
  );
  expect(prepareChart({ ...mixed, mixes: { zh: "并列。", en: "Side by side." } }, { data }).rows).toHaveLength(2);
});
