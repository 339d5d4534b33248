import type { Chart } from "../charts/chart.ts";
import { sharedWords } from "../i18n/words.ts";
import { absoluteLink } from "../i18n/link.ts";
import { paths, releaseAnchor } from "../i18n/addresses.ts";
import type { Lang, Text, Context } from "../model/types.ts";
import { chartAddresses } from "./chart-addresses.ts";
import { currentRelease } from "./current-release.ts";
import { releaseNamed } from "./release-named.ts";

/** Something that can be cited: a chart, or the data as a whole. */
interface Work {
  /** Of the BibTeX entry: ASCII. */
  key: string;
  title: Text;
  url: Readonly<Record<Lang, string>>;
}

/** The same work in the forms that writers ask for. The day of reading is for them to fill in. */
export interface Citations {
  gbt: string;
  apa: string;
  bibtex: string;
}

const author: Text = { zh: "招商有数", en: "Counting Investment (招商有数)" };

/** How to cite a chart by its public address, after GB/T 7714. */
export function citation(chart: Chart, lang: Lang): string {
  return citationsOf(chartWork(chart), { data: chart.data, lang }).gbt;
}

/** How to cite a chart. */
export function chartCitations(chart: Chart, lang: Lang): Citations {
  return citationsOf(chartWork(chart), { data: chart.data, lang });
}

/** How to cite the data as a whole. */
export function dataCitations({ data, lang }: Context): Citations {
  const title: Text = { zh: `${sharedWords.site.zh}数据集`, en: `${sharedWords.site.en}: data` };
  // A released version has an address that shows it for good.
  const { version, date } = currentRelease(data);
  const path = date ? `${paths.changelog}#${releaseAnchor(version)}` : paths.data;
  const url = { zh: absoluteLink(path), en: absoluteLink(path, "en") };
  return citationsOf({ key: "counting-investment", title, url }, { data, lang });
}

function chartWork(chart: Chart): Work {
  return { key: `counting-investment-${chart.slug}`, title: chart.title, url: chartAddresses(chart).page };
}

function citationsOf({ key, title, url }: Work, { data, lang }: Context): Citations {
  const words = title[lang].replace(/[。.]$/, "").replaceAll("\u00a0", " ");
  const { version, date } = currentRelease(data);
  const [year = ""] = date.split("-");
  const blank = lang === "zh" ? "[引用日期: 年-月-日]" : "[accessed: year-month-day]";
  const named = releaseNamed({ data, lang });
  const issued = year === "" ? "" : `${author[lang]}, ${year}(${date})`;
  const gbt = `${author[lang]}. ${words}[DS/OL]. ${named.charAt(0).toUpperCase()}${named.slice(1)}. ${issued}${blank}. ${url[lang]}.`;
  const apa = `${author[lang]}. (${year || "n.d."}). ${words} (${releaseNamed({ data, lang: "en" })}) [Data set]. ${url[lang]}`;
  const fields = [
    `author = {{${author[lang]}}}`,
    `title = {{${escapeTex(words)}}}`,
    `publisher = {${author[lang]}}`,
    ...(year ? [`year = {${year}}`, `date = {${date}}`] : []),
    `version = {${date === "" ? named : version}}`,
    `url = {${url[lang]}}`,
    `note = {${lang === "zh" ? "数据集，CC BY 4.0" : "Data set, CC BY 4.0"}}`,
  ];
  return { gbt, apa, bibtex: `@dataset{${key},\n${fields.map((field) => `  ${field},`).join("\n")}\n}` };
}

const commands: Readonly<Record<string, string>> = {
  "\\": "textbackslash",
  "~": "textasciitilde",
  "^": "textasciicircum",
};

/** Text in which TeX sees no command. */
function escapeTex(text: string): string {
  return text.replace(/[&%$#_{}\\~^]/g, (character) => {
    const command = commands[character];
    return command === undefined ? `\\${character}` : `\\${command}{}`;
  });
}
