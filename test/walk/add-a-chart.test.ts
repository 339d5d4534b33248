import { afterAll, beforeAll, expect, test } from "vitest";
import { rowsOf } from "../../src/charts/chart.ts";
import type * as FigureCharts from "../../src/charts/figure-chart.ts";
import type * as Registry from "../../src/charts/index.ts";
import type * as Index from "../../src/exports/chart-addresses.ts";
import type * as Svg from "../../src/exports/chart-svg.ts";
import type * as Charts from "../../src/exports/charts.ts";
import { data } from "../../src/model/data.ts";
import type * as Rows from "../charts/rows.ts";
import { copyProject, type Project } from "./project.ts";

const written = `import { pickAll } from "../model/pick.ts";
import { defineChart } from "./define-chart.ts";
import { figures } from "./marks/figures.ts";

export const walkedTrips = defineChart({
  slug: "walked-trips",
  kind: "figures",
  title: (rows) => ({ zh: \`\${rows.length}个数\`, en: \`\${rows.length} figures\` }),
  subtitle: { zh: "领导外出招商的次数", en: "Trips of leaders for investment promotion" },
  select: (data) =>
    pickAll(data, { indicator: "leader-trips" }).map((of, index) => ({
      of,
      label: { zh: \`第\${index + 1}\`, en: \`No. \${index + 1}\` },
    })),
  render: figures,
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
  const { chartSpecs } = await project.load<typeof Registry>("src/charts/index.ts");
  const chart = chartSpecs.find(({ slug }) => slug === "walked-trips");
  expect(readRows("walked-trips")).toEqual(chart?.select(data));
  expect(readRows("walked-trips").length).toBeGreaterThan(1);
});

test("pages, embed, downloads and gallery follow from the registry", async () => {
  const { chartPages, allCharts } = await project.load<typeof Charts>("src/exports/charts.ts");
  const { chartIndex } = await project.load<typeof Index>("src/exports/chart-addresses.ts");
  const { chartSvg } = await project.load<typeof Svg>("src/exports/chart-svg.ts");
  const page = chartPages(data)[1];
  expect(page?.params).toEqual({ slug: "walked-trips" });
  const made = page?.props.chart;
  if (!made) throw new Error("no page");
  expect(made.drawings("zh").map(({ width }) => width)).toEqual([360, 640, 960]);
  expect(made.table.csv().trimEnd().split("\r\n")).toHaveLength(rowsOf(made).length + 1);
  expect(chartSvg(made, { lang: "en" }).textContent).toContain(made.title.en);
  expect(chartIndex(allCharts(data)).charts[1]?.slug).toBe("walked-trips");
});

test("a chart that sets several indicators on one axis needs the reason why", async () => {
  const { chartSpecs } = await project.load<typeof Registry>("src/charts/index.ts");
  const { figureChart } = await project.load<typeof FigureCharts>("src/charts/figure-chart.ts");
  const chart = chartSpecs.find(({ slug }) => slug === "walked-trips");
  if (!chart) throw new Error("no chart");
  const mixed = {
    ...chart,
    select: () =>
      data.figures
        .filter(({ report }) => report === "wuhai-2022-review")
        .slice(0, 2)
        .map((of) => ({ of, label: { zh: of.id, en: of.id } })),
  };
  expect(() => figureChart(mixed, data)).toThrow(
    "mixed indicators: walked-trips. Say in `mixes` why they share one axis, or draw two charts.",
  );
  expect(figureChart({ ...mixed, mixes: { zh: "并列。", en: "Side by side." } }, data).rows).toHaveLength(2);
});
