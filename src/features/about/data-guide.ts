import { catalogue } from "../../exports/catalogue.ts";
import { exportWords } from "../../exports/words.ts";
import { featured } from "../../exports/featured.ts";
import { paths } from "../../i18n/addresses.ts";
import { absoluteLink, link } from "../../i18n/link.ts";
import { fill } from "../../i18n/fill.ts";
import { sharedWords } from "../../i18n/words.ts";
import type { Lang, Context, Data } from "../../model/types.ts";
import { downloadFiles } from "../charts/index.ts";
import { dataTexts as texts } from "./data-texts.ts";
import type { GuideBlock, GuidePart, GuideTable } from "./guide.ts";
import { pythonSample, sqlSample } from "./samples.ts";

type Said = keyof typeof texts;

/** The columns of figures that tell what may be compared. */
const telling = [
  "indicator",
  "place",
  "period_start",
  "period_end",
  "status",
  "qualifier",
  "basis",
  "value",
  "value_base",
];

/** The guide for data users: which files there are, how they are read in, what to look at before comparing. */
export function dataParts({ data, lang }: Context): readonly GuidePart[] {
  const [example] = featured(data);
  if (!example) throw new Error("no chart to show: name one in src/exports/featured.ts.");
  const { slug } = example;
  const release = data.releases.at(-1);
  const facts = {
    ...addresses(lang),
    tables: catalogue(data).length,
    title: example.title[lang],
    page: link(paths.chart(slug), lang),
    version: release?.version ?? "",
  };
  const say = (word: Said): string => fill(texts[word][lang], facts);
  const words = (word: Said): GuideBlock => ({ words: say(word) });
  const part = (id: Said, ...blocks: readonly GuideBlock[]): GuidePart => ({ id, heading: say(id), blocks });

  const columns: GuideTable = {
    label: say("comparing"),
    heads: [say("column"), say("meaning")],
    rows: telling.map((name) => [`\`${name}\``, descriptionOf(name, data)[lang]]),
  };
  const files: GuideTable = {
    label: say("charts"),
    heads: [say("file"), say("content")],
    rows: downloadFiles(slug, lang).map(({ address, name, words }) => [
      `[${address.split("/").at(-1)}](${address})`,
      `${name}${sharedWords.colon[lang]}${words}`,
    ]),
  };
  const kept = release && {
    code: {
      id: "code-version",
      label: say("versionsCode"),
      text: [paths.dataFile("figures"), paths.dataPackage, paths.dataZip, paths.chartFile(slug, "csv")]
        .map((name) => absoluteLink(paths.releaseFile(name, release.version)))
        .join("\n"),
    },
  };
  return [
    part("where", words("whereTables"), words("wherePrograms"), words("whereLicence")),
    part(
      "start",
      words("startWhat"),
      { code: { id: "code-python", label: "Python (pandas)", text: pythonSample() } },
      { code: { id: "code-sql", label: "SQL (DuckDB)", text: sqlSample() } },
    ),
    part(
      "comparing",
      { words: exportWords.dataCare[lang] },
      words("comparingColumns"),
      { table: columns },
      words("comparingDigits"),
    ),
    part("charts", words("chartsRows"), words("chartsExample"), { table: files }, words("chartsCsv")),
    part("versions", words("versionsKept"), ...(kept ? [kept] : []), words("versionsCite")),
  ];
}

function addresses(lang: Lang) {
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
