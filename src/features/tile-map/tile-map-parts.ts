import { buildDocument as document } from "../../drawing/build-document.ts";
import { drawAtWidths } from "../../drawing/widths.ts";
import { link } from "../../i18n/link.ts";
import { fill } from "../../i18n/fill.ts";
import { tileMapWords } from "./words.ts";
import { sharedWords } from "../../i18n/words.ts";
import { paths } from "../../i18n/addresses.ts";
import type { ChartRow, Courting, TargetRegion, Context, Data, Lang } from "../../model/types.ts";
import { drawTiles } from "./tile-map.ts";
import { firstMeasure, mapMeasures, type TileMapMeasure } from "./measures.ts";
import type { TileRow } from "./tile-rows.ts";
import { mentionWords } from "../../i18n/mention-words.ts";
import { mentionOf, type MentionKind } from "../../model/mention.ts";

/** One page a measure: the paths of a `[...measure]` route, of which the first is the map's own page. */
export function measurePages() {
  return mapMeasures.map((measure) => ({
    params: { measure: measure === firstMeasure ? undefined : measure.id },
    props: { measure },
  }));
}

/** The measures to choose from, with the page of each and whether that is the reader's own. */
export function measureChoices(current: TileMapMeasure, lang: Lang) {
  return mapMeasures.map(({ id, name }) => ({
    path: paths.mapMeasure(id),
    words: name[lang],
    current: id === current.id,
  }));
}

const kinds: readonly MentionKind[] = ["figure", "named", "silent"];

/**
 * The headline of the map: for how many leagues and cities a figure is given, how many are named, how many neither; and
 * for how many of those without a figure cited pages have one.
 */
export function tileMapFinding(
  rows: readonly TileRow[],
  { measure, data, lang }: { measure: TileMapMeasure } & Context,
): string {
  const words = measure.mechanisms === "all" ? tileMapWords.countsOfMethods : tileMapWords.counts;
  const counts = kinds
    .map((kind) => ({ kind, n: rows.filter((row) => row.tile && row.mention.kind === kind).length }))
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => fill(words[kind][lang], { n, silent: mentionWords.silent[lang] }));
  const without = rows.filter((row) => row.tile && row.mention.kind !== "figure");
  const n = without.filter(({ cited }) => cited.length > 0).length;
  const also = n > 0 ? fill(tileMapWords.citedFor[lang], { n, without: without.length }) : "";
  return fill(tileMapWords.finding(data)[lang], {
    measure: measure.name[lang],
    counts: counts.join(lang === "zh" ? "，" : ", ") + also,
  });
}

/** The figures of a measure as rows that caveats can be computed from. */
export function observedRows(rows: readonly TileRow[]): readonly ChartRow[] {
  return rows.flatMap(({ place, figures }) => figures.map((of) => ({ of, label: { zh: place.zh, en: place.en } })));
}

/** The tile map at each of the widths. */
export function tileMapDrawings(
  rows: readonly TileRow[],
  { measure, data, lang }: { measure: TileMapMeasure } & Context,
) {
  const alt = `${fill(tileMapWords.title(data)[lang], { measure: measure.name[lang] })}${sharedWords.colon[lang]}${tileMapWords.schematic[lang]}`;
  const href = (code: string) => link(paths.place(code), lang);
  return drawAtWidths(measure.id, {
    marks: rows.filter(({ tile }) => tile).length,
    lang,
    draw: (width) => drawTiles(rows, { document, width, lang, data, alt, href }),
  });
}

/** Every target region: who courts it by the reports, and of how many leagues and cities that is not mentioned. */
export function courted(data: Data): readonly {
  region: TargetRegion;
  places: readonly { code: string; rows: readonly Courting[] }[];
  silent: number;
}[] {
  return data.targetRegions.map((region) => {
    const own = data.courting.filter((row) => row.region === region.id);
    const silent = data.tiles.filter(
      ({ place }) => mentionOf({ regions: [region.id] }, { place, data }).kind === "silent",
    ).length;
    const places = [...Map.groupBy(own, ({ place }) => place)].map(([code, rows]) => ({ code, rows }));
    return { region, places, silent };
  });
}
