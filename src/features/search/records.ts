import { ventureName, ventureStagesWords } from "../../chain-maps/venture-words.ts";
import { guides } from "../about/index.ts";
import { sections } from "../../site/sections.ts";
import { chartAbout } from "../../charts/chart-about.ts";
import { allCharts } from "../../exports/charts.ts";
import { otherLanguage } from "../../i18n/languages.ts";
import { indicatorName, placeName, reportTitle } from "../../i18n/names.ts";
import {
  levelWords,
  methodKindWords,
  relationKindWords,
  reportKindWords,
  verdictWords,
} from "../../i18n/vocabulary.ts";
import { paths } from "../../i18n/addresses.ts";
import { indicatorsOnPages, placesWithPage } from "../../model/cited-only.ts";
import { aboutWords } from "../../model/about-words.ts";
import { flagWords } from "../../model/flag-words.ts";
import { formatQuantity } from "../../model/format.ts";
import { shortName } from "../../model/places.ts";
import type { Context, Figure, Lang, Text, Venture } from "../../model/types.ts";
import { figureAt } from "../reports/index.ts";
import type { NamedRecord } from "./index-format.ts";
import { rowWith } from "../../tables/row-with.ts";

/** Everything of the site that can be searched, in one language. */
export function searchRecords({ data, lang }: Context): readonly NamedRecord[] {
  const record = ({ name, also = [], says, ...where }: Said): NamedRecord => ({
    ...where,
    title: name[lang],
    text: joined(says),
    other: joined([name[otherLanguage(lang)], ...also]),
    // A headline is no name that anybody types.
    ...(where.kind !== "chart" && where.kind !== "report" && { names: [name.zh, name.en, ...also] }),
  });
  const at = (place: string) => placeName(place, { data, lang });
  return [
    ...allCharts(data).map((chart) => {
      const { slug, subtitle, title, alt } = chart;
      const says = [subtitle[lang], alt[lang]];
      return {
        ...record({ path: paths.chart(slug), kind: "chart", name: title, says }),
        about: chartAbout(chart, lang),
      };
    }),
    ...data.chains.map((chain) => {
      const nodes = data.nodes.filter((node) => node.chain === chain.id).map((node) => node[lang]);
      return record({ path: paths.chain(chain.id), kind: "chain", name: chain, says: [chain.summary[lang], ...nodes] });
    }),
    ...placesWithPage(data).map((place) => {
      const says = [levelWords[place.level][lang], place.parent === "" ? "" : at(place.parent), place.code];
      const short = shortName(place);
      const called = record({ path: paths.place(place.code), kind: "place", name: place, says });
      return { ...called, names: [place.zh, place.en, short.zh, short.en, place.code] };
    }),
    ...[...Map.groupBy(data.ventures, (venture) => ventureName(venture, "zh")).values()].flatMap((ventures) =>
      firmRecord(ventures, { data, lang }),
    ),
    ...data.reports.map(({ id, kind, place, title, title_en, note }) => {
      const says = [reportKindWords[kind][lang], at(place), note[lang]];
      return record({ path: paths.report(id), kind: "report", name: { zh: title, en: title_en }, says });
    }),
    ...data.relations.map((relation) => {
      const { id, claim, kind, verdict, note } = relation;
      const about = aboutWords(
        data.figures.filter((figure) => relation.figures.includes(figure.id)),
        { data, lang },
      );
      const says = [relationKindWords[kind][lang], verdictWords[verdict][lang], note[lang]];
      return { ...record({ path: paths.check(id), kind: "check", name: claim, says }), about, other: "", names: [] };
    }),
    ...indicatorsOnPages(data).map((indicator) =>
      record({
        path: paths.indicator(indicator.id),
        kind: "indicator",
        name: indicator,
        says: [indicator.definition[lang]],
      }),
    ),
    ...data.methods.map((method) => {
      const says = [at(method.place), methodKindWords[method.kind][lang], method.shows[lang]];
      return record({ path: paths.method(method.id), kind: "method", name: method, says });
    }),
    ...data.terms.map((term) =>
      record({
        path: paths.term(term.id),
        kind: "term",
        name: term,
        also: [...term.also, ...term.also_en],
        says: [term.meaning[lang]],
      }),
    ),
    ...data.figures.map((figure) => figureRecord(figure, { data, lang })),
    ...sections(data).map(({ path, word, way }) => record({ path, kind: "page", name: word, says: [way[lang]] })),
    ...guides.map(({ slug, title, lead }) =>
      record({ path: paths.guide(slug), kind: "page", name: title, says: [lead[lang]] }),
    ),
  ];
}

interface Said extends Pick<NamedRecord, "path" | "kind"> {
  name: Text;
  /** What else it is called. */
  also?: readonly string[];
  says: readonly string[];
}

const joined = (parts: readonly string[]) => parts.filter((part) => part !== "").join(" · ");

/** A firm with all that the reports tell of it; it stands at the line that names it first. */
function firmRecord(ventures: readonly Venture[], { data, lang }: Context): NamedRecord[] {
  const [first] = ventures;
  if (!first) return [];
  const title = ventureName(first, lang);
  const told = ventures.map((venture) => {
    const chain = rowWith(data.chains, { id: venture.chain })?.[lang] ?? "";
    const project = lang === "zh" ? venture.project : venture.project_en;
    const stage = ventureStagesWords(venture, lang);
    return joined([project === title ? "" : project, chain, placeName(venture.place, { data, lang }), stage]);
  });
  const text = [...new Set(told)].join(lang === "zh" ? "；" : "; ");
  const other = ventureName(first, otherLanguage(lang));
  return [{ path: paths.report(first.report, first.id), kind: "firm", title, text, other, names: [title, other] }];
}

/** A printed figure, at its own line of the report, called by its print and its number with and without the unit. */
function figureRecord(figure: Figure, { data, lang }: Context): NamedRecord {
  const { id, report, line, printed, value, unit, flags } = figure;
  const worth = { zh: formatQuantity(figure, { data, lang: "zh" }), en: formatQuantity(figure, { data, lang: "en" }) };
  const titles: Text = {
    zh: `${indicatorName(figure.indicator, { data, lang: "zh" })}：${printed}`,
    en: `${indicatorName(figure.indicator, { data, lang: "en" })}: ${worth.en}`,
  };
  const other = otherLanguage(lang);
  const { words } = figureAt(figure, { here: "", data, lang });
  return {
    path: paths.report(report, id),
    kind: "figure",
    title: titles[lang],
    about: lineWords[lang](reportTitle(report, { data, lang }), line),
    text: joined([lang === "en" ? printed : "", words, ...flags.map((flag) => flagWords[flag][lang])]),
    other: joined([titles[other], placeName(figure.place, { data, lang: other })]),
    names: [printed, `${value}${unit}`, String(value), worth.zh, worth.en, worth.en.replace(/^CNY /, "")],
  };
}

const lineWords: Readonly<Record<Lang, (title: string, line: number) => string>> = {
  zh: (title, line) => `${title}，第${line}行`,
  en: (title, line) => `${title}, line ${line}`,
};
