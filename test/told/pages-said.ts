import { outcomeGroups } from "../../src/features/outcomes/outcome-groups.ts";
import { printedFigures } from "../../src/model/coverage.ts";
import { buildDocument as document } from "../../src/drawing/build-document.ts";
import { figuresTold } from "../../src/features/relations/figures-told.ts";
import { figureAt, figureFacts } from "../../src/features/reports/figure-facts.ts";
import { screenSlides } from "../../src/features/screen/slides.ts";
import type { WallValue } from "../../src/features/screen/wall-value.ts";
import { searchRecords } from "../../src/features/search/records.ts";
import { targetEntries } from "../../src/features/targets/target-entries.ts";
import { figureWords } from "../../src/features/tile-map/figure-words.ts";
import { mapMeasures } from "../../src/features/tile-map/measures.ts";
import { drawTiles } from "../../src/features/tile-map/tile-map.ts";
import { tileRows } from "../../src/features/tile-map/tile-rows.ts";
import { paths } from "../../src/i18n/addresses.ts";
import { placeName } from "../../src/i18n/names.ts";
import type { Context, Figure } from "../../src/model/types.ts";
import { rowWith } from "../../src/tables/row-with.ts";
import type { Said } from "./said.ts";
import { valuesIn, valuesOf } from "./values.ts";

/** The rows of the map's tables, and what its tiles say when pointed at. */
export function mapSaid({ data, lang }: Context): Said[] {
  return mapMeasures.flatMap((measure) => {
    const rows = tileRows(measure, data);
    const svg = drawTiles(rows, { document, width: 360, lang, data, alt: "", href: (code) => `#${code}` });
    return rows.flatMap(({ place, tile, figures }) => {
      const title = svg.querySelector(`a[href="#${place.code}"] > title`)?.textContent ?? "";
      const lines = title.split("\n").slice(1);
      return figures.flatMap((of) => {
        const row = `${place[lang]}: ${figureWords(of, { data, lang })}`;
        const line = lines.find((words) => words === figureWords(of, { data, lang })) ?? "";
        return [
          { where: `map ${measure.id}`, text: row, of: [of] },
          ...(tile ? [{ where: `tile ${measure.id}`, text: `${title.split("\n")[0] ?? ""} ${line}`, of: [of] }] : []),
        ];
      });
    });
  });
}

/** What stands on the tiles that show a figure. */
export function tilesSaid({ data, lang }: Context): { where: string; text: string; of: Figure }[] {
  return mapMeasures.flatMap((measure) => {
    const rows = tileRows(measure, data);
    const svg = drawTiles(rows, { document, width: 960, lang, data, alt: "", href: (code) => `#${code}` });
    return rows.flatMap(({ place, tile, figures: [of] }) =>
      tile && of
        ? [{ where: measure.id, text: svg.querySelector(`a[href="#${place.code}"]`)?.textContent ?? "", of }]
        : [],
    );
  });
}

/** The rows of the table of targets: target, what is reported, and what must not be set against it. */
export function targetsSaid({ data, lang }: Context): Said[] {
  return targetEntries({ data, lang }).flatMap(({ id, target, reported, near }) =>
    [target, ...(reported ? [reported] : []), ...near].map(({ path, value, place, period, status }) => ({
      where: `target ${id}`,
      text: [value, place, period, status].join(" · "),
      of: data.figures.filter((figure) => path.endsWith(`#${figure.id}`)),
    })),
  );
}

/** The numbers on the page of outcomes: what was said, and what was said later. */
export function outcomesSaid({ data, lang }: Context): Said[] {
  return outcomeGroups({ data, lang }).flatMap(({ entries }) =>
    entries.flatMap(({ id, kind, place, said, again, later, near }) =>
      (kind === "number" ? [...said, ...again, ...later, ...near] : []).map(({ value, words, source }) => ({
        where: `outcome ${id}`,
        text: [place, value, words].join(" · "),
        of: printedFigures(data).filter((figure) => source.path.endsWith(`#${figure.id}`)),
      })),
    ),
  );
}

/** The values of the big screen, each with the line above its slide. */
export function screenSaid({ data, lang }: Context): Said[] {
  const tell = (kicker: string, { of, value, label, period }: WallValue): Said => ({
    where: `screen ${of.id}`,
    text: [kicker, value, label, period].join(" · "),
    of: [of],
  });
  return screenSlides({ data, lang }).flatMap((slide) => {
    switch (slide.kind) {
      case "score":
        return [slide.lead, ...(slide.growth ? [slide.growth] : []), ...slide.rest].map((told) =>
          tell(slide.kicker, told),
        );
      case "target":
        return [slide.reported, slide.target].map((told) => tell(slide.kicker, told));
      case "awaited":
        return slide.targets.map(({ target }) => tell(slide.kicker, target));
      case "outcomes":
      case "chain":
        return [];
    }
  });
}

/** The rows of figures on the pages of places, under the place's name, and of reports. */
export function figureRowsSaid({ data, lang }: Context): Said[] {
  return data.figures.flatMap((of) => {
    const { value, words } = figureAt(of, { here: of.place, data, lang });
    const facts = figureFacts(of, { data, lang });
    return [
      { where: `place ${of.id}`, text: `${placeName(of.place, { data, lang })}: ${value} ${words}`, of: [of] },
      { where: `report ${of.id}`, text: [of.printed, facts.value, facts.words].join(" "), of: [of] },
    ];
  });
}

/** The figures of every relation, as its item tells of them. */
export function relationsSaid({ data, lang }: Context): Said[] {
  return data.relations.flatMap((relation) =>
    relation.figures.flatMap((id) => {
      const figure = rowWith(data.figures, { id });
      return figure
        ? [{ where: `check ${relation.id}`, text: figuresTold(relation, { data, lang }), of: [figure] }]
        : [];
    }),
  );
}

/** The values that the hits of a search print in their headlines, of a check its own figures; and each figure. */
export function searchSaid({ data, lang }: Context): Said[] {
  const every = valuesOf(resultsOf(data.figures), { data, lang });
  const records = searchRecords({ data, lang });
  const figures = data.figures.flatMap((figure) =>
    records
      .filter(({ path }) => path === paths.report(figure.report, figure.id))
      .map(({ path, title, text }) => ({ where: `search ${path}`, text: `${title} · ${text}`, of: [figure] })),
  );
  const headlines = records
    .filter(({ kind }) => kind === "chart" || kind === "check")
    .flatMap(({ path, title, about = "" }) => {
      const relation = data.relations.find(({ id }) => path === paths.check(id));
      const own = relation && data.figures.filter(({ id }) => relation.figures.includes(id));
      const values = own ? valuesOf(resultsOf(own), { data, lang }) : every;
      return valuesIn(title, values).map(([, of]) => ({ where: `search ${path}`, text: `${title} · ${about}`, of }));
    });
  return [...headlines, ...figures];
}

/** A threshold is also the name of a class of size. */
const resultsOf = (figures: readonly Figure[]) => figures.filter(({ status }) => status !== "threshold");
