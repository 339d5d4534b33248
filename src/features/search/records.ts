import { sureStagesWords } from "../../chain-maps/node-status-words.ts";
import { ventureName } from "../../chain-maps/venture-words.ts";
import { describeComparison, questionOf, readyPages } from "../compare/index.ts";
import { guides } from "../about/index.ts";
import { entries } from "../../site/sections.ts";
import { chartAbout } from "../../charts/chart-about.ts";
import { allCharts } from "../../exports/charts.ts";
import { otherLanguage } from "../../i18n/languages.ts";
import { indicatorName, placeName } from "../../i18n/names.ts";
import {
  levelWords,
  methodKindWords,
  relationKindWords,
  reportKindWords,
  verdictWords,
} from "../../i18n/vocabulary.ts";
import { paths } from "../../i18n/addresses.ts";
import { aboutWords } from "../../model/about-words.ts";
import { nameInIt } from "../../model/called-alike.ts";
import { flagWords } from "../../model/flag-words.ts";
import { formatQuantity } from "../../model/format.ts";
import { shortName } from "../../model/places.ts";
import type { Context, Data, Lang, Printed, Text, Venture } from "../../model/types.ts";
import { printedFigures } from "../../model/coverage.ts";
import { printOf } from "../../site/prints.ts";
import { projectName, projectNames } from "../../model/project-facts.ts";
import type { Project } from "../../model/projects.ts";
import { projectPageOf, projectsWithPage } from "../../model/projects-with-page.ts";
import { nodeLead, pathOfNode } from "../nodes/index.ts";
import { figureAt } from "../reports/index.ts";
import { briefWords } from "../ventures/index.ts";
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
    ...(where.kind !== "chart" &&
      where.kind !== "report" &&
      where.kind !== "source" && { names: [name.zh, name.en, ...also] }),
  });
  const at = (place: string) => placeName(place, { data, lang });
  const listed = new Set(entries(data).map(({ path }) => path));
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
    ...data.nodes.map((node) => {
      const says = [rowWith(data.chains, { id: node.chain })?.[lang] ?? "", nodeLead(node, { data, lang })];
      const also = [...node.also, ...node.also_en];
      return record({ path: pathOfNode(node), kind: "node", name: node, also, says });
    }),
    ...data.places.map((place) => {
      const says = [levelWords[place.level][lang], place.parent === "" ? "" : at(place.parent), place.code];
      const short = shortName(place);
      const called = record({ path: paths.place(place.code), kind: "place", name: place, says });
      return { ...called, names: [place.zh, place.en, short.zh, short.en, place.code] };
    }),
    ...[
      ...Map.groupBy(data.ventures.filter(hasNoPage(data)), (venture) => ventureName(venture, "zh")).values(),
    ].flatMap((ventures) => firmRecord(ventures, { data, lang })),
    ...projectsWithPage(data).map((project) => projectRecord(project, { data, lang })),
    ...data.reports.map(({ id, kind, place, title, title_en, note }) => {
      const says = [reportKindWords[kind][lang], at(place), note[lang]];
      return record({ path: paths.report(id), kind: "report", name: { zh: title, en: title_en }, says });
    }),
    ...data.citedSources.map(({ id, place, title, title_en, publisher, published, note }) => {
      const says = [at(place), publisher, published, note[lang]];
      return record({ path: paths.source(id), kind: "source", name: { zh: title, en: title_en }, says });
    }),
    ...data.relations.map((relation) => {
      const { id, claim, kind, verdict, note } = relation;
      const about = aboutWords(
        printedFigures(data).filter((figure) => relation.figures.includes(figure.id)),
        { data, lang },
      );
      const says = [relationKindWords[kind][lang], verdictWords[verdict][lang], note[lang]];
      return { ...record({ path: paths.check(id), kind: "check", name: claim, says }), about, other: "", names: [] };
    }),
    ...data.indicators.map((indicator) =>
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
    ...printedFigures(data).map((figure) => figureRecord(figure, { data, lang })),
    ...entries(data).map(({ path, word, way }) => record({ path, kind: "page", name: word, says: [way[lang]] })),
    ...readyPages(data).map((page) =>
      record({
        path: paths.comparison(page.slug),
        kind: "page",
        name: { zh: questionOf(page, { data, lang: "zh" }), en: questionOf(page, { data, lang: "en" }) },
        says: [describeComparison(page, { data, lang })],
      }),
    ),
    ...guides
      .filter(({ slug }) => !listed.has(paths.guide(slug)))
      .map(({ slug, title, lead }) =>
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

/** Whether a venture has no page as a project, on which it would be found twice. */
const hasNoPage = (data: Data) => (venture: Venture) => projectPageOf(venture.id, data) === undefined;

/** What has no page, with all that the reports tell of it under one name; it stands at the line that names it first. */
function firmRecord(ventures: readonly Venture[], { data, lang }: Context): NamedRecord[] {
  const [first] = ventures;
  if (!first) return [];
  const title = ventureName(first, lang);
  const told = ventures.map((venture) => {
    const chain = rowWith(data.chains, { id: venture.chain })?.[lang] ?? "";
    const project = lang === "zh" ? venture.project : venture.project_en;
    const place = placeName(venture.place, { data, lang });
    return joined([project === title ? "" : project, chain, place, sureStagesWords(venture, { data, lang })]);
  });
  const text = [...new Set(told)].join(lang === "zh" ? "；" : "; ");
  const other = ventureName(first, otherLanguage(lang));
  return [{ path: paths.report(first.report, first.id), kind: "firm", title, text, other, names: [title, other] }];
}

/** A project across sources, on its own page, first how far it has come; who asks for its firm finds it first. */
function projectRecord(project: Project, { data, lang }: Context): NamedRecord {
  const called = { zh: projectName(project, "zh"), en: projectName(project, "en") };
  const told = project.rows.map(({ venture }) => {
    const chain = rowWith(data.chains, { id: venture.chain })?.[lang] ?? "";
    const { company, company_en, project: own, project_en } = venture;
    const names = lang === "zh" ? [company, own] : [company_en, project_en];
    return joined([
      ...names,
      chain,
      placeName(venture.place, { data, lang }),
      sureStagesWords(venture, { data, lang }),
    ]);
  });
  const firm = { zh: projectNames(project, "zh").firm, en: projectNames(project, "en").firm };
  const shared = nameInIt(firm.zh, data);
  return {
    path: paths.venture(project.id),
    kind: "firm",
    title: called[lang],
    text: [...new Set([briefWords(project, { data, lang }), ...told])].join(lang === "zh" ? "；" : "; "),
    other: called[otherLanguage(lang)],
    names: [
      ...[called, firm, ...(shared ? [shared] : [])].flatMap(({ zh, en }) => [zh, en]),
      ...(shared ? [...shared.also, ...shared.also_en] : []),
    ],
  };
}

/**
 * A printed figure, at its own line of the report or on its cited page, called by its print and its number with and
 * without the unit.
 */
function figureRecord(figure: Printed, { data, lang }: Context): NamedRecord {
  const { printed, value, unit, flags } = figure;
  const { path, report, line, cited } = printOf(figure, { data, lang });
  const worth = { zh: formatQuantity(figure, { data, lang: "zh" }), en: formatQuantity(figure, { data, lang: "en" }) };
  const titles: Text = {
    zh: `${indicatorName(figure.indicator, { data, lang: "zh" })}：${cited ? worth.zh : printed}`,
    en: `${indicatorName(figure.indicator, { data, lang: "en" })}: ${worth.en}`,
  };
  const other = otherLanguage(lang);
  const { words } = figureAt(figure, { here: "", data, lang });
  return {
    path,
    kind: "figure",
    title: titles[lang],
    about: cited ? `◇ ${report}` : aboutLine[lang](report, line),
    text: joined([lang === "en" || cited ? printed : "", words, ...flags.map((flag) => flagWords[flag][lang])]),
    other: joined([titles[other], placeName(figure.place, { data, lang: other })]),
    names: [printed, `${value}${unit}`, String(value), worth.zh, worth.en, worth.en.replace(/^CNY /, "")],
  };
}

const aboutLine: Readonly<Record<Lang, (title: string, line: string) => string>> = {
  zh: (title, line) => `${title}，${line}`,
  en: (title, line) => `${title}, ${line}`,
};
