import { catalogue } from "../../exports/catalogue.ts";
import { currentRelease } from "../../exports/current-release.ts";
import { exportWords } from "../../exports/words.ts";
import { example } from "../../exports/example.ts";
import { paths } from "../../i18n/addresses.ts";
import { absoluteLink, link } from "../../i18n/link.ts";
import { sharedWords } from "../../i18n/words.ts";
import type { Context, Data } from "../../model/types.ts";
import { downloadFiles } from "../charts/index.ts";
import { tableOf, type Facts } from "./guide.ts";
import { aboutWords } from "./words.ts";

/** The columns of figures that tell what may be compared. */
const telling = [
  "indicator",
  "place",
  "period_start",
  "period_end",
  "status",
  "qualifier",
  "basis",
  "coverage",
  "value",
];

/** What fills the guide for data users. */
export function dataFacts({ data, lang }: Context): Facts {
  const chart = example(data);
  const { slug, title } = chart;
  const { version } = data.releases.at(-1) ?? currentRelease(data);
  const [chain] = data.chains;
  if (!chain) throw new Error("no chain in data/vocab/chains.csv.");
  const kept = [paths.dataFile("figures"), paths.dataPackage, paths.dataZip, paths.chartFile(slug, "csv")];
  const columns = [...telling, "value_base"].map((name) => [`\`${name}\``, descriptionOf(name, data)[lang]]);
  const files = downloadFiles(chart, lang).map(({ address, name, words }) => [
    `[${address.split("/").at(-1)}](${address})`,
    `${name}${sharedWords.colon[lang]}${words}`,
  ]);
  return {
    data: link(paths.data, lang),
    cite: `${link(paths.data, lang)}#cite`,
    zip: link(paths.dataZip),
    package: link(paths.dataPackage),
    dcat: link(paths.dcat),
    index: `/${paths.chartIndex}`,
    indexAddress: link(paths.chartIndex),
    changelog: link(paths.changelog, lang),
    feed: link(paths.feed, lang),
    figuresFeed: link(paths.figuresFeed, lang),
    chainAddress: link(paths.chainJson(chain.id)),
    chainFile: `/${paths.chainJson(chain.id)}`,
    chainSchema: link(paths.chainSchema),
    csvAddress: absoluteLink(paths.dataFile("figures")),
    parquetAddress: absoluteLink(paths.dataParquet("figures")),
    tables: catalogue(data).length,
    care: exportWords.dataCare[lang],
    columns: tableOf([[aboutWords.column[lang], aboutWords.meaning[lang]], ...columns]),
    files: tableOf([[aboutWords.file[lang], aboutWords.content[lang]], ...files]),
    title: title[lang],
    page: link(paths.chart(slug), lang),
    version,
    versionFiles: kept.map((name) => absoluteLink(paths.releaseFile(name, version))).join("\n"),
  };
}

/** What the catalogue says of a column of the figures. */
function descriptionOf(name: string, data: Data) {
  const column = catalogue(data)
    .find((file) => file.name === "figures")
    ?.columns.find((one) => one.name === name);
  if (!column) throw new Error(`unknown column: ${name}. Name one of figures.csv.`);
  return column.description;
}
