import type { Chart } from "../../charts/chart.ts";
import { ventureName } from "../../chain-maps/venture-words.ts";
import { sourcesOf } from "../../exports/chart-sources.ts";
import { circumstanceWords } from "../../model/circumstances.ts";
import { paths } from "../../i18n/addresses.ts";
import type { Lang } from "../../model/types.ts";
import { citedTitle } from "../../model/source.ts";
import { lineWords } from "../../site/line-words.ts";

/**
 * A chart's sources: each report with every print or venture that went in, in Chinese as it stands there, each
 * cited page with the fragments or firms that were read, then the census.
 */
export function sourceEntries(chart: Chart, lang: Lang) {
  const { data } = chart;
  const { reports, pages, census } = sourcesOf(chart);
  return {
    reports: reports.map(({ report, lines }) => ({
      path: paths.report(report.id),
      title: report.title,
      /** Empty in Chinese. */
      translated: lang === "en" ? report.title_en : "",
      lines: lines.map((line) => ({
        path: paths.report(report.id, line.id),
        words: lineWords(line, { data, lang }).words,
        print: "printed" in line ? line.printed : ventureName(line, "zh"),
        told: "printed" in line ? circumstanceWords(line, { data, lang }).join(" · ") : "",
      })),
    })),
    pages: pages.map(({ page, figures, ventures }) => ({
      path: paths.source(page.id),
      words: citedTitle(page.id, { data, lang }),
      prints: [
        ...figures.map((figure) => ({
          path: paths.source(page.id, figure.id),
          print: figure.printed,
          told: circumstanceWords(figure, { data, lang }).join(" · "),
        })),
        ...ventures.map((venture) => ({
          path: paths.source(page.id, venture.id),
          print: ventureName(venture, "zh"),
          told: "",
        })),
      ],
    })),
    census: census.map((source) => source[lang]),
  };
}
