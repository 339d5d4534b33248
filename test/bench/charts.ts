import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const rowsAChart = 8;
// A figure's number has three digits.
const chartsAReport = 100;

/**
 * Adds invented charts to a copy of the project until it has as many as wanted: a file each, and reports whose figures
 * they draw.
 */
export function addCharts(folder: string, { wanted, has }: { wanted: number; has: number }): void {
  const numbers = Array.from({ length: wanted - has }, (_, index) => index);
  if (numbers.length === 0) return;
  appendFileSync(
    join(folder, "data/vocab/indicators.csv"),
    "bench-count,试数,Bench count,基准用的数,A number for the benchmark.,count,flow,1,20000,\n",
  );
  for (let first = 0; first < numbers.length; first += chartsAReport) {
    const charts = Math.min(chartsAReport, numbers.length - first);
    addReport(join(folder, "data"), { report: reportOf(first), rows: charts * rowsAChart });
  }
  for (const number of numbers) writeFileSync(join(folder, "src/charts", `bench-${number}.ts`), chartText(number));
  const index = join(folder, "src/charts/index.ts");
  const imports = numbers.map((number) => `import { bench${number} } from "./bench-${number}.ts";\n`);
  const entries = numbers.map((number) => `  bench${number},\n`);
  const text = readFileSync(index, "utf8").replace("\n];", `\n${entries.join("")}];`);
  writeFileSync(index, imports.join("") + text);
}

const reportOf = (chart: number) => `bench-${2100 + Math.floor(chart / chartsAReport)}`;

function addReport(data: string, { report, rows }: { report: string; rows: number }): void {
  appendFileSync(
    join(data, "reports.csv"),
    `${report},150300,基准,Benchmark,,,2024-01-01,2024-12-31,press,${rows},${"0".repeat(64)},基准用。,For the benchmark.\n`,
  );
  const header = readFileSync(join(data, "figures/wuhai-2022-review.csv"), "utf8").split("\n")[0];
  const lines = Array.from({ length: rows }, (_, index) => {
    const day = new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
    const value = 1 + ((index * 7919) % 9973);
    const id = `${report}-${String(index + 1).padStart(3, "0")}`;
    return `${id},${index + 1},1,${value}个,bench-count,150300,${day},${day},${value},个,exact,actual,,,,,`;
  });
  writeFileSync(join(data, `figures/${report}.csv`), `${[header, ...lines].join("\n")}\n`);
  for (const folder of ["aside", "ventures", "methods"]) {
    const own = readFileSync(join(data, folder, "wuhai-2022-review.csv"), "utf8").split("\n")[0];
    writeFileSync(join(data, folder, `${report}.csv`), `${own}\n`);
  }
}

function chartText(number: number): string {
  const first = (number % chartsAReport) * rowsAChart;
  return `import { defineChart } from "./define-chart.ts";
import { bars } from "./marks/bars.ts";

export const bench${number} = defineChart({
  slug: "bench-${number}",
  kind: "bars",
  title: (rows) => ({
    zh: \`基准图${number}：最大的数是\${Math.max(...rows.map(({ of }) => of.value))}\`,
    en: \`Benchmark ${number} of \${rows.length} rows\`,
  }),
  subtitle: { zh: "基准用的数，个", en: "Numbers for the benchmark" },
  select: (data) =>
    data.figures
      .filter(({ report }) => report === "${reportOf(number)}")
      .slice(${first}, ${first + rowsAChart})
      .map((of) => ({ of, label: { zh: \`第\${of.line}行\`, en: \`Line \${of.line}\` } })),
  render: (rows, options) => bars(rows, options),
});
`;
}
