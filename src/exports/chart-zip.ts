import { remarksOf, type Chart } from "../charts/chart.ts";
import { chartAddresses } from "./chart-addresses.ts";
import { chartPackage } from "./chart-package.ts";
import { citation } from "./citation.ts";
import { licenceText } from "./licence.ts";
import { readme } from "./readme.ts";
import { zip } from "./zip.ts";

/** A chart to take away: its CSV with all that is needed to read it in ten years' time. */
export function chartZip(chart: Chart): Uint8Array<ArrayBuffer> {
  const { data, title, source, table } = chart;
  const sources = { zh: `来源：${source.zh}`, en: `Source: ${source.en}` };
  return zip({
    [`${chart.slug}.csv`]: table.csv(),
    "datapackage.json": `${JSON.stringify(chartPackage(chart), null, 2)}\n`,
    "README.md": readme(
      {
        title,
        remarks: [chart.subtitle, sources, ...remarksOf(chart)],
        citation: { zh: citation(chart, "zh"), en: citation(chart, "en") },
        address: chartAddresses(chart.slug).page,
        files: [{ name: `${chart.slug}.csv`, title: chart.subtitle, columns: table.columns }],
      },
      data,
    ),
    "LICENSE.txt": licenceText,
  });
}
