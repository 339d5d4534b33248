import { createHash } from "node:crypto";
import { catalogue, computedValues } from "../../exports/catalogue.ts";
import type { SiteFiles } from "../../exports/site-files.ts";
import { paths } from "../../i18n/addresses.ts";
import { printedFigures } from "../../model/coverage.ts";
import { oncePerData } from "../../model/once-per-data.ts";
import type { Data, Derived, Observation } from "../../model/types.ts";
import { printsOf } from "../../site/prints.ts";
import { exploredFiles, type ExploredFile, type ExploreJson, type Print } from "./explore-format.ts";

/** Every observation by the published file in which it stands, in its order. */
export const observations = oncePerData((data): Readonly<Record<ExploredFile, readonly Observation[]>> => ({
  figures: printedFigures(data),
  derived: computedValues(data),
}));

/** How many prints of a computed value its row leads to. */
const mostPrints = 3;

/** What the table is loaded from. */
export function exploreJson(data: Data): ExploreJson {
  const files = new Map(catalogue(data).map((file) => [file.name, file]));
  const each = <Made>(make: (file: ExploredFile) => Made) =>
    Object.fromEntries(exploredFiles.map((file) => [file, make(file)])) as Record<ExploredFile, Made>;
  const columns = files.get("figures")?.columns ?? [];
  return {
    columns,
    rows: each((file) =>
      (files.get(file)?.records() ?? []).map((record) => columns.map(({ name }) => record[name] ?? null)),
    ),
    prints: each((file) =>
      observations(data)[file].map((of) => {
        const all = printsOf(of, { data, lang: "zh" });
        return { first: all.slice(0, mostPrints).map((print) => placeOf(print, of)), of: all.length };
      }),
    ),
    exact: printedFigures(data).map(({ exact: { value, step } }) => [value, step] as const),
    shares: Object.fromEntries(
      observations(data).derived.flatMap((of) => ("over" in of ? [[of.id, { status: of.status, over: of.over }]] : [])),
    ),
    data: needed(data),
  };
}

/** The path of a print, and its line where it is one of a report: of a computed value the words tell it. */
function placeOf({ path, line, cited }: ReturnType<typeof printsOf>[number], of: Observation): Print {
  if (cited) return [path];
  const number = of.basis === "printed" && "line" in of ? of.line : Number(/\d+(?=\D*$)/.exec(line)?.[0]);
  return [path, number];
}

/** The columns of other tables that names, caveats and drawings are made from. */
function needed(data: Data): ExploreJson["data"] {
  const used = new Set(observations(data).derived.flatMap((of) => (of as Derived).inputs));
  const counted = (rows: readonly { id: string }[]) => rows.filter(({ id }) => used.has(id)).map(({ id }) => ({ id }));
  return {
    indicators: data.indicators.map(({ id, zh, en, unit, kind, not_with }) => ({ id, zh, en, unit, kind, not_with })),
    members: data.members,
    places: data.places,
    // An English count has its noun from here.
    units: data.units.map(({ unit, en }) => ({ unit, en })),
    reports: data.reports.map(({ id, place, kind, title, title_en, published_from, published_to }) => ({
      ...{ id, place, kind, title, title_en, published_from, published_to },
    })),
    citedSources: data.citedSources.map(({ id, title, title_en, publisher, published, standing }) => ({
      ...{ id, title, title_en, publisher, published, standing },
    })),
    census: data.census,
    relations: data.relations.map(({ kind, expression }) => ({ kind, expression })),
    ventures: counted(data.ventures),
    citedVentures: counted(data.citedVentures),
  };
}

/** The file with its address, which changes with what it holds. */
export const exploreFile = oncePerData((data) => {
  const text = JSON.stringify(exploreJson(data));
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
  return { path: paths.exploreFile(hash), text };
});

/** The file that the table is loaded from, by its path. */
export function exploreFiles(data: Data): SiteFiles {
  const { path, text } = exploreFile(data);
  return { [path]: () => text };
}
