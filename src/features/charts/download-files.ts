import type { Chart } from "../../charts/chart.ts";
import { pathsOf } from "../../charts/chart-paths.ts";
import { link } from "../../i18n/link.ts";
import { chartWords } from "./words.ts";
import type { Lang } from "../../model/types.ts";

/** A file to download. */
export interface Download {
  address: string;
  name: string;
  words: string;
}

/** The files of a chart, those for software first; what has words is of the reader's language, tables are of both. */
export function downloadFiles(chart: Chart, lang: Lang): readonly Download[] {
  const { file, dark, poster } = pathsOf(chart);
  return [
    { address: link(file("csv")), name: "CSV", words: chartWords.downloadCsv[lang] },
    { address: link(file("excel.csv")), name: "CSV (Excel)", words: chartWords.downloadExcel[lang] },
    { address: link(file("zip")), name: "ZIP", words: chartWords.downloadZip[lang] },
    { address: link(file("json")), name: "JSON", words: chartWords.downloadJson[lang] },
    { address: link(file("png"), lang), name: "PNG", words: chartWords.downloadPng[lang] },
    { address: link(poster, lang), name: "PNG (poster)", words: chartWords.downloadPoster[lang] },
    { address: link(file("svg"), lang), name: "SVG", words: chartWords.downloadSvg[lang] },
    { address: link(dark, lang), name: "SVG (dark)", words: chartWords.downloadSvgDark[lang] },
    { address: link(file("metadata.json"), lang), name: "metadata.json", words: chartWords.downloadMetadata[lang] },
    { address: link(file("csv-metadata.json")), name: "CSVW", words: chartWords.downloadCsvw[lang] },
  ];
}
