import type { Sure } from "../../src/chain-maps/certainty.ts";
import { ventureDoubt } from "../../src/chain-maps/doubt.ts";
import { rowsBehind } from "../../src/chain-maps/map-sources.ts";
import { chainView, scopes, views } from "../../src/chain-maps/chain-view.ts";
import { namedOn } from "../../src/chain-maps/draw/card.ts";
import { drawChainMap } from "../../src/chain-maps/draw/chain-map.ts";
import { ventureSize, ventureStagesWords } from "../../src/chain-maps/venture-words.ts";
import { buildDocument as document } from "../../src/drawing/build-document.ts";
import { instruments } from "../../src/features/chains/instruments/index.ts";
import { scopeHeading } from "../../src/features/chains/scope-heading.ts";
import { ventureFacts, ventureLine } from "../../src/features/chains/venture-facts.ts";
import { chainWords } from "../../src/features/chains/words.ts";
import { outcomeGroups } from "../../src/features/outcomes/outcome-groups.ts";
import { ventureRows } from "../../src/features/sources/cited-rows.ts";
import { reportTitle } from "../../src/i18n/names.ts";
import { placeOf } from "../../src/model/lookup.ts";
import { shortName } from "../../src/model/places.ts";
import { shortPublisher, shortReport } from "../../src/model/short-source.ts";
import { quotedPage, quotedTitle } from "../../src/model/source.ts";
import { allVentures, isCited } from "../../src/model/coverage.ts";
import { citedSourceOf } from "../../src/model/lookup.ts";
import type { Context } from "../../src/model/types.ts";
import { rowWith } from "../../src/tables/row-with.ts";
import { rowLink } from "../../src/features/chains/row-links.ts";

/** A text that a reader meets as one, and the venture whose size it prints. */
export interface VentureSaid {
  where: string;
  text: string;
  venture: Sure;
}

const sized = (row: Sure): boolean => `${row.amount}${row.capacity}${"size_class" in row ? row.size_class : ""}` !== "";

/** Every map of every chain, by scope and view. */
const maps = (data: Context["data"]) =>
  data.chains.flatMap((chain) => scopes(data).flatMap((scope) => views.map((view) => ({ chain, scope, view }))));

/** What a label of a map says when pointed at; its status is also its mark. */
export function mapLabelsSaid({ data, lang }: Context): VentureSaid[] {
  return maps(data).flatMap(({ chain, ...where }) => {
    const view = chainView(chain, { ...where, data });
    const href = (id: string) => `#${id}`;
    const svg = drawChainMap(view, { document, width: 960, lang, data, name: "", href });
    return [...view.nodes.flatMap((node) => namedOn(node).named), ...view.unplaced].filter(sized).map((mark) => ({
      where: `map ${chain.id} ${where.scope} ${where.view}`,
      text: svg.querySelector(`a[href="#${mark.id}"] > title`)?.textContent ?? "",
      venture: mark,
    }));
  });
}

/** The rows of the instruments below their heading; each piece of evidence names its report to who listens. */
export function instrumentsSaid({ data, lang }: Context): VentureSaid[] {
  return data.chains.flatMap((chain) =>
    scopes(data).flatMap((scope) => {
      const heading = scopeHeading(scope, { word: chainWords.instruments, data, lang });
      return instruments.flatMap((instrument) =>
        instrument.statements(chain, { scope, data }).flatMap(({ finding, evidence }) => {
          const labels = rowsBehind(evidence).map((row) => rowLink(row, { data, lang }).label);
          return evidence
            .filter((mark) => sized(mark) && finding[lang].includes(ventureSize(mark, { data, lang })))
            .map((venture) => ({
              where: `${instrument.id} ${chain.id} ${scope}`,
              text: [scope === "region" ? "" : heading, finding[lang], ...labels].join(" · "),
              venture,
            }));
        }),
      );
    }),
  );
}

/** A venture in a list: of a chain or a report, and under the name of its place. */
export function listsSaid({ data, lang }: Context): VentureSaid[] {
  return allVentures(data)
    .filter(sized)
    .flatMap((venture) => {
      const { label } = rowLink(venture, { data, lang });
      const here = venture.place;
      return [
        { where: "list", text: `${ventureFacts(venture, { data, lang }).words} · ${label}`, venture },
        {
          where: "list of a place",
          text: `${placeOf(here, data)[lang]} · ${ventureLine(venture, { here, data, lang })} · ${label}`,
          venture,
        },
      ];
    });
}

/** A venture on the page of its cited page, which the heading names. */
export function sourcePagesSaid({ data, lang }: Context): VentureSaid[] {
  return data.citedSources.flatMap((page) => {
    const rows = ventureRows(page, { data, lang });
    return data.citedVentures
      .filter((venture) => venture.source === page.id && sized(venture))
      .map((venture) => ({
        where: `source ${page.id}`,
        text: `${quotedPage(page.id, { data, lang })} · ${rowWith(rows, { id: venture.id })?.words ?? ""}`,
        venture,
      }));
  });
}

/** A row of a promise on the page of outcomes, below its heading. */
export function promisesSaid({ data, lang }: Context): VentureSaid[] {
  return outcomeGroups({ data, lang })
    .flatMap(({ entries }) => entries)
    .filter(({ kind }) => kind === "venture")
    .flatMap(({ id, place, said, later, undated }) =>
      [...said, ...later, ...undated].flatMap(({ value, words, source }) => {
        const venture = rowWith(allVentures(data), { id: source.path.split("#")[1] ?? "" });
        const at = venture && venture.place !== "" ? placeOf(venture.place, data) : undefined;
        if (!venture || !at || !sized(venture)) return [];
        // The heading has the place of the promise; a row is of a place that lies in it or around it.
        const text = [place, at[lang], value, words, source.words].join(" · ");
        return [{ where: `promise ${id}`, text, venture }];
      }),
    );
}

/** What a report or cited page may be called. */
function sourceNames(row: Sure, { data, lang }: Context): readonly string[] {
  if (!isCited(row)) return [quotedTitle, reportTitle, shortReport].map((name) => name(row.report, { data, lang }));
  const { publisher } = citedSourceOf(row.source, data);
  return [...[quotedPage, shortPublisher].map((name) => name(row.source, { data, lang })), publisher].filter(Boolean);
}

/** One line for each text that prints a size and leaves out how far, how sure, where, or in which report. */
export function ventureFaults(said: readonly VentureSaid[], { data, lang }: Context): string[] {
  return said.flatMap(({ where, text, venture }) => {
    const place = placeOf(venture.place, data);
    const around = placeOf(place.parent || place.code, data);
    const says = (...words: readonly string[]) => words.some((word) => text.includes(word));
    const left = [
      ...(says(ventureSize(venture, { data, lang })) ? [] : ["size"]),
      ...(says(ventureStagesWords(venture, lang)) ? [] : ["status"]),
      // What is said of the whole region needs no place on its own maps.
      ...(place.level === "region" || says(place[lang], shortName(place)[lang], shortName(around)[lang])
        ? []
        : ["place"]),
      // A venture has no period: the report dates it.
      ...(says(...sourceNames(venture, { data, lang })) ? [] : ["report"]),
      ...(says(ventureDoubt(venture, lang)) ? [] : ["certainty"]),
      ...(venture.capacity_per === "" || says({ zh: "每年", en: " a year" }[lang]) ? [] : ["year"]),
    ];
    return left.length === 0 ? [] : [`${where}: no ${left.join(", ")} of ${venture.id} in “${text}”`];
  });
}
