import type { Data, Figure, Method, Place, Tile } from "../../model/types.ts";
import type { TileMapMeasure } from "./measures.ts";
import { rowWith } from "../../tables/row-with.ts";

/** What the reports say of one league or city on a measure. */
export interface TileRow {
  place: Place;
  tile: Tile | undefined;
  /** All figures of the measure, the one that the tile shows in front. */
  figures: readonly Figure[];
  /** Where mechanisms are counted: those that the reports describe. */
  methods: readonly Method[];
}

/**
 * The twelve leagues and cities on a measure, in the order of their codes, then the region itself. A tile shows the
 * figure of the measure's first indicator, reported before targeted, the latest period, the whole before its parts.
 */
export function tileRows(
  { indicators }: TileMapMeasure,
  data: Pick<Data, "places" | "tiles" | "figures" | "methods">,
): readonly TileRow[] {
  const rank = (figure: Figure) => [
    indicators.indexOf(figure.indicator),
    figure.dimension === "" ? 0 : 1,
    figure.status === "actual" || figure.status === "count" ? 0 : 1,
    -Number(figure.period_end.replaceAll("-", "")),
  ];
  const before = (a: Figure, b: Figure) => {
    const [left, right] = [rank(a), rank(b)];
    const index = left.findIndex((value, at) => value !== right[at]);
    return index === -1 ? 0 : (left[index] ?? 0) - (right[index] ?? 0);
  };
  const leagues = data.places.filter(({ level }) => level === "league");
  const region = data.places.filter(({ level }) => level === "region");
  return [...leagues, ...region].map((place) => ({
    place,
    tile: rowWith(data.tiles, { place: place.code }),
    figures: data.figures
      .filter((figure) => figure.place === place.code && indicators.includes(figure.indicator))
      .sort(before),
    methods: indicators.length === 0 ? data.methods.filter((method) => method.place === place.code) : [],
  }));
}
