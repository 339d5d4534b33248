import { chainView, scopeCode, scopes, views } from "../../src/chain-maps/chain-view.ts";
import { drawChainMap } from "../../src/chain-maps/draw/chain-map.ts";
import { ventureSize, ventureStagesWords } from "../../src/chain-maps/venture-words.ts";
import { buildDocument as document } from "../../src/drawing/build-document.ts";
import { instruments } from "../../src/features/chains/instruments/index.ts";
import { scopeHeading } from "../../src/features/chains/scope-heading.ts";
import { subjects } from "../../src/features/chains/statement-subjects.ts";
import { ventureFacts, ventureLine } from "../../src/features/chains/venture-facts.ts";
import { chainWords } from "../../src/features/chains/words.ts";
import { reportTitle } from "../../src/i18n/names.ts";
import { placeOf } from "../../src/model/lookup.ts";
import { isPartOf, shortName } from "../../src/model/places.ts";
import { quotedTitle } from "../../src/model/source.ts";
import type { Context, Venture } from "../../src/model/types.ts";
import { lineWords } from "../../src/site/line-words.ts";

/** A text that a reader meets as one, and the venture whose size it prints. */
export interface VentureSaid {
  where: string;
  text: string;
  venture: Venture;
}

const sized = ({ amount, capacity, size_class }: Venture): boolean => `${amount}${capacity}${size_class}` !== "";

/** Every map of every chain, by scope and view. */
const maps = (data: Context["data"]) =>
  data.chains.flatMap((chain) => scopes(data).flatMap((scope) => views.map((view) => ({ chain, scope, view }))));

/** What a label of a map says when pointed at; its status is also its mark. */
export function mapLabelsSaid({ data, lang }: Context): VentureSaid[] {
  return maps(data).flatMap(({ chain, ...where }) => {
    const view = chainView(chain, { ...where, data });
    const href = (id: string) => `#${id}`;
    const svg = drawChainMap(view, { document, width: 960, lang, data, name: "", href });
    return [...view.nodes.flatMap(({ shown }) => shown), ...view.unplaced].filter(sized).map((venture) => ({
      where: `map ${chain.id} ${where.scope} ${where.view}`,
      text: svg.querySelector(`a[href="#${venture.id}"] > title`)?.textContent ?? "",
      venture,
    }));
  });
}

/** The rows of the instruments below their heading; each piece of evidence names its report to who listens. */
export function instrumentsSaid({ data, lang }: Context): VentureSaid[] {
  return data.chains.flatMap((chain) =>
    scopes(data).flatMap((scope) => {
      const heading = scopeHeading(scope, { word: chainWords.instruments, data, lang });
      return instruments.flatMap((instrument) => {
        const rows = subjects(instrument, { chain, scope, data, lang }).flatMap(({ findings }) => findings);
        const own = data.ventures.filter((one) => sized(one) && isWithin(one, { scope, data }));
        return rows.flatMap(({ words, evidence }) =>
          own
            .filter((one) => evidence.some(({ path }) => path.endsWith(`#${one.id}`)))
            .filter((one) => words.includes(ventureSize(one, { data, lang })))
            .map((venture) => ({
              where: `${instrument.id} ${chain.id} ${scope}`,
              text: [scope === "region" ? "" : heading, words, ...evidence.map(({ label }) => label)].join(" · "),
              venture,
            })),
        );
      });
    }),
  );
}

/** A venture in a list: of a chain or a report, and under the name of its place. */
export function listsSaid({ data, lang }: Context): VentureSaid[] {
  return data.ventures.filter(sized).flatMap((venture) => {
    const { label } = lineWords(venture, { data, lang });
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

const isWithin = ({ place }: Venture, { scope, data }: { scope: string; data: Context["data"] }) =>
  isPartOf(place, { of: scopeCode(scope, data), places: data.places });

/** One line for each text that prints a size and leaves out how far, where, or in which report. */
export function ventureFaults(said: readonly VentureSaid[], { data, lang }: Context): string[] {
  return said.flatMap(({ where, text, venture }) => {
    const place = placeOf(venture.place, data);
    const around = placeOf(place.parent || place.code, data);
    const says = (...words: readonly string[]) => words.some((word) => text.includes(word));
    const left = [
      ...(says(ventureSize(venture, { data, lang })) ? [] : ["size"]),
      ...(says(ventureStagesWords(venture, lang)) ? [] : ["status"]),
      ...(says(place[lang], shortName(place)[lang], shortName(around)[lang]) ? [] : ["place"]),
      // A venture has no period: the report dates it.
      ...(says(quotedTitle(venture.report, { data, lang }), reportTitle(venture.report, { data, lang }))
        ? []
        : ["report"]),
    ];
    return left.length === 0 ? [] : [`${where}: no ${left.join(", ")} of ${venture.id} in “${text}”`];
  });
}
