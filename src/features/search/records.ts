import { nodeStatusWords, statusOf } from "../../chain-maps/status.ts";
import { ventureName } from "../../chain-maps/venture-words.ts";
import { guides } from "../about/index.ts";
import { verdictOf } from "../relations/index.ts";
import { sections } from "../../site/sections.ts";
import { allCharts } from "../../exports/charts.ts";
import { placeName } from "../../i18n/names.ts";
import {
  levelWords,
  methodKindWords,
  relationKindWords,
  reportKindWords,
  verdictWords,
} from "../../i18n/vocabulary.ts";
import { paths } from "../../i18n/addresses.ts";
import type { Lang, Venture, Context } from "../../model/types.ts";
import type { SearchRecord } from "./search.ts";
import { rowWith } from "../../tables/row-with.ts";

const otherOf: Readonly<Record<Lang, Lang>> = { zh: "en", en: "zh" };

/** Everything of the site that can be searched, in one language. */
export function searchRecords({ data, lang }: Context): readonly SearchRecord[] {
  const other = otherOf[lang];
  const join = (...parts: readonly string[]) => parts.filter((part) => part !== "").join(" · ");
  return [
    ...allCharts(data).map(({ slug, subtitle, title, alt }): SearchRecord => ({
      path: paths.chart(slug),
      kind: "chart",
      title: title[lang],
      text: join(subtitle[lang], alt[lang]),
      other: title[other],
    })),
    ...data.chains.map((chain): SearchRecord => ({
      path: paths.chain(chain.id),
      kind: "chain",
      title: chain[lang],
      text: join(
        chain.summary[lang],
        ...data.nodes.filter((node) => node.chain === chain.id).map((node) => node[lang]),
      ),
      other: chain[other],
    })),
    ...data.places.map((place): SearchRecord => ({
      path: paths.place(place.code),
      kind: "place",
      title: place[lang],
      text: join(
        levelWords[place.level][lang],
        place.parent === "" ? "" : placeName(place.parent, { data, lang }),
        place.code,
      ),
      other: place[other],
    })),
    ...[...Map.groupBy(data.ventures, (venture) => ventureName(venture, "zh")).values()].flatMap((ventures) =>
      firmRecord(ventures, { data, lang }),
    ),
    ...data.reports.map((report): SearchRecord => ({
      path: paths.report(report.id),
      kind: "report",
      title: lang === "zh" ? report.title : report.title_en,
      text: join(reportKindWords[report.kind][lang], placeName(report.place, { data, lang }), report.note[lang]),
      other: lang === "zh" ? report.title_en : report.title,
    })),
    ...data.relations.map((relation): SearchRecord => ({
      path: paths.check(relation.id),
      kind: "check",
      title: relation.claim[lang],
      text: join(relationKindWords[relation.kind][lang], verdictWords[verdictOf(relation)][lang], relation.note[lang]),
      other: "",
    })),
    ...data.indicators.map((indicator): SearchRecord => ({
      path: paths.indicator(indicator.id),
      kind: "indicator",
      title: indicator[lang],
      text: indicator.definition[lang],
      other: indicator[other],
    })),
    ...data.methods.map((method): SearchRecord => ({
      path: paths.method(method.id),
      kind: "method",
      title: method[lang],
      text: join(placeName(method.place, { data, lang }), methodKindWords[method.kind][lang], method.shows[lang]),
      other: method[other],
    })),
    ...sections(data).map(({ path, word, way }): SearchRecord => ({
      path,
      kind: "page",
      title: word[lang],
      text: way[lang],
      other: word[other],
    })),
    ...guides.map(({ slug, title, lead }): SearchRecord => ({
      path: paths.guide(slug),
      kind: "page",
      title: title[lang],
      text: lead[lang],
      other: title[other],
    })),
  ];
}

/** A firm with all that the reports tell of it; it stands at the line that names it first. */
function firmRecord(ventures: readonly Venture[], { data, lang }: Context): SearchRecord[] {
  const [first] = ventures;
  if (!first) return [];
  const title = ventureName(first, lang);
  const told = ventures.map((venture) => {
    const chain = rowWith(data.chains, { id: venture.chain })?.[lang] ?? "";
    const project = lang === "zh" ? venture.project : venture.project_en;
    const stage = nodeStatusWords[statusOf(venture)][lang];
    const parts = [project === title ? "" : project, chain, placeName(venture.place, { data, lang }), stage];
    return parts.filter((part) => part !== "").join(" · ");
  });
  return [
    {
      path: paths.report(first.report, first.id),
      kind: "firm",
      title,
      text: [...new Set(told)].join(lang === "zh" ? "；" : "; "),
      other: ventureName(first, otherOf[lang]),
    },
  ];
}
