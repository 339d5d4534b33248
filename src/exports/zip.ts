import { zipSync, strToU8 } from "fflate";
import { absoluteLink } from "../i18n/link.ts";
import { sharedWords } from "../i18n/words.ts";
import { exportWords } from "./words.ts";
import { paths } from "../i18n/addresses.ts";
import { catalogue } from "./catalogue.ts";
import { dataCitations, citation } from "./citation.ts";
import { dataPackage, chartPackage } from "./data-package.ts";
import { licenceText } from "./licence.ts";
import { readme } from "./readme.ts";
import type { Data } from "../model/types.ts";
import { remarksOf, type Chart } from "../charts/chart.ts";
import { chartAddresses } from "./chart-addresses.ts";

/**
 * Packs files, text as UTF-8, in the order given: the same bytes on every machine and day. Names are ASCII, for unzip
 * programs differ on the rest.
 */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
  const foreign = Object.keys(files).find((name) => !/^[\x21-\x7e]+$/.test(name));
  if (foreign !== undefined) throw new Error(`invalid name in a zip: ${foreign}. Use ASCII without spaces.`);
  const bytes = Object.entries(files).map(
    ([name, content]) => [name, typeof content === "string" ? strToU8(content) : content] as const,
  );
  // The oldest day that a zip knows. Its times have no zone, so these are the local ones, the same everywhere.
  const mtime = new Date(1980, 0, 1);
  return new Uint8Array(zipSync(Object.fromEntries(bytes), { mtime, level: 9 }));
}

/** Every CSV of the catalogue with the package that describes them. */
export function allZip(data: Data): Uint8Array<ArrayBuffer> {
  return zip({
    ...Object.fromEntries(catalogue(data).map(({ name, csv }) => [`${name}.csv`, csv()])),
    "datapackage.json": `${JSON.stringify(dataPackage(data), null, 2)}\n`,
    "README.md": readme(
      {
        title: sharedWords.site,
        remarks: [exportWords.dataAbout(data), exportWords.dataCare],
        citation: { zh: dataCitations({ data, lang: "zh" }).gbt, en: dataCitations({ data, lang: "en" }).gbt },
        address: { zh: absoluteLink(paths.data), en: absoluteLink(paths.data, "en") },
        files: catalogue(data).map(({ name, title, columns }) => ({ name: `${name}.csv`, title, columns })),
      },
      data,
    ),
    "LICENSE.txt": licenceText,
  });
}

/** A chart to take away: its CSV with all that is needed to read it in ten years' time. */
export function chartZip(chart: Chart): Uint8Array<ArrayBuffer> {
  const { data, title, source, table } = chart;
  const sources = source.zh === "" ? [] : [{ zh: `来源：${source.zh}`, en: `Source: ${source.en}` }];
  return zip({
    [`${chart.slug}.csv`]: table.csv(),
    "datapackage.json": `${JSON.stringify(chartPackage(chart), null, 2)}\n`,
    "README.md": readme(
      {
        title,
        remarks: [chart.subtitle, ...sources, ...remarksOf(chart)],
        citation: { zh: citation(chart, "zh"), en: citation(chart, "en") },
        address: chartAddresses(chart).page,
        files: [{ name: `${chart.slug}.csv`, title: chart.subtitle, columns: table.columns }],
      },
      data,
    ),
    "LICENSE.txt": licenceText,
  });
}
