import { nodeStatusWords, statusOf } from "../../chain-maps/nodes.ts";
import { ventureName } from "../../chain-maps/venture-words.ts";
import { guides } from "../about/index.ts";
import { sections } from "../../site/sections.ts";
import { chartAbout } from "../../charts/chart-about.ts";
import { allCharts } from "../../exports/charts.ts";
import { otherLanguage } from "../../i18n/languages.ts";
import { placeName } from "../../i18n/names.ts";
import {
  levelWords,
  methodKindWords,
  relationKindWords,
  reportKindWords,
  verdictWords,
} from "../../i18n/vocabulary.ts";
import { paths } from "../../i18n/addresses.ts";
import { aboutWords } from "../../model/about-words.ts";
import type { Text, Venture, Context } from "../../model/types.ts";
import type { SearchRecord } from "./search.ts";
import { rowWith } from "../../tables/row-with.ts";

/** Everything of the site that can be searched, in one language. */
export function searchRecords({ data, lang }: Context): readonly SearchRecord[] {
  const record = ({ name, says, ...where }: Said): SearchRecord => ({
    ...where,
    title: name[lang],
    text: joined(says),
    other: name[otherLanguage(lang)],
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
    ...data.places.map((place) => {
      const says = [levelWords[place.level][lang], place.parent === "" ? "" : at(place.parent), place.code];
      return record({ path: paths.place(place.code), kind: "place", name: place, says });
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
      return { ...record({ path: paths.check(id), kind: "check", name: claim, says }), about, other: "" };
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
      record({ path: paths.term(term.id), kind: "term", name: term, says: [term.meaning[lang]] }),
    ),
    ...sections(data).map(({ path, word, way }) => record({ path, kind: "page", name: word, says: [way[lang]] })),
    ...guides.map(({ slug, title, lead }) =>
      record({ path: paths.guide(slug), kind: "page", name: title, says: [lead[lang]] }),
    ),
  ];
}

interface Said extends Pick<SearchRecord, "path" | "kind"> {
  name: Text;
  says: readonly string[];
}

const joined = (parts: readonly string[]) => parts.filter((part) => part !== "").join(" · ");

/** A firm with all that the reports tell of it; it stands at the line that names it first. */
function firmRecord(ventures: readonly Venture[], { data, lang }: Context): SearchRecord[] {
  const [first] = ventures;
  if (!first) return [];
  const title = ventureName(first, lang);
  const told = ventures.map((venture) => {
    const chain = rowWith(data.chains, { id: venture.chain })?.[lang] ?? "";
    const project = lang === "zh" ? venture.project : venture.project_en;
    const stage = nodeStatusWords[statusOf(venture)][lang];
    return joined([project === title ? "" : project, chain, placeName(venture.place, { data, lang }), stage]);
  });
  const text = [...new Set(told)].join(lang === "zh" ? "；" : "; ");
  const other = ventureName(first, otherLanguage(lang));
  return [{ path: paths.report(first.report, first.id), kind: "firm", title, text, other }];
}
