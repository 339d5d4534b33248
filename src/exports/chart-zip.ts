import type { Prepared } from "../charts/figure-chart.ts";
import { chartAddresses } from "./chart-addresses.ts";
import { chartPackage } from "./chart-package.ts";
import { citation } from "./citation.ts";
import { licenceText } from "./licence.ts";
import { readme } from "./readme.ts";
import { zip } from "./zip.ts";

/** A chart to take away: its CSV with all that is needed to read it in ten years' time. */
export function chartZip(prepared: Prepared): Uint8Array<ArrayBuffer> {
  const { chart, title, source, caveats, table } = prepared;
  const sources = { zh: `来源：${source.zh}`, en: `Source: ${source.en}` };
  const mixes = chart.mixes ? [chart.mixes] : [];
  return zip({
    [`${chart.slug}.csv`]: table.csv(),
    "datapackage.json": `${JSON.stringify(chartPackage(prepared), null, 2)}\n`,
    "README.md": readme({
      title,
      remarks: [chart.subtitle, sources, ...mixes, ...caveats.map(({ text }) => text), ...(chart.notes ?? [])],
      citation: { zh: citation(prepared, "zh"), en: citation(prepared, "en") },
      address: chartAddresses(chart.slug).page,
      files: [{ name: `${chart.slug}.csv`, title: chart.subtitle, columns: table.columns }],
    }),
    "LICENSE.txt": licenceText,
  });
}
