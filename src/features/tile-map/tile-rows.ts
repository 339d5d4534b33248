import { citedOn, mentionOf, type Mention, type Naming } from "../../model/mention.ts";
import type { CitedFigure, Data, Figure, Method, Place, Tile } from "../../model/types.ts";
import type { TileMapMeasure } from "./measures.ts";
import { rowWith } from "../../tables/row-with.ts";

/** What the reports say of one league or city on a measure. */
export interface TileRow {
  place: Place;
  tile: Tile | undefined;
  /** What the reports say of it: all else follows. */
  mention: Mention;
  /** All figures of the measure, the one that the tile shows in front. */
  figures: readonly Figure[];
  /** What names the subject without a number, its own first; what is said of all only where it has no figure. */
  namings: readonly Naming[];
  /** Where mechanisms are counted: those that the reports describe of the place itself. */
  methods: readonly Method[];
  /** What cited pages print of it, each number once: told beside the reports and never mixed with them. */
  cited: readonly CitedFigure[];
}

/**
 * The twelve leagues and cities on a measure, in the order of their codes, then the region itself. A tile shows the
 * figure of the measure's first indicator, reported before targeted, the latest period, the whole before its parts,
 * the broken print of a figure last.
 */
export function tileRows(measure: TileMapMeasure, data: Data): readonly TileRow[] {
  const { indicators, mechanisms = [], citedIndicators = () => indicators } = measure;
  const rank = (figure: Figure) => [
    Number(isBrokenRepeat(figure, data.figures)),
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
  return [...leagues, ...region].map((place) => {
    const mention = mentionOf({ indicators, mechanisms }, { place: place.code, data, own: place.level === "region" });
    const isOwn = (row: Naming) => row.place === place.code;
    return {
      place,
      tile: rowWith(data.tiles, { place: place.code }),
      mention,
      figures: mention.kind === "figure" ? mention.figures.toSorted(before) : [],
      namings:
        mention.kind === "named"
          ? mention.rows.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)))
          : mention.rows.filter((row) => "mechanism" in row && isOwn(row)),
      methods: indicators.length === 0 ? data.methods.filter(isOwn) : [],
      cited: onceEach(citedOn({ indicators: citedIndicators(data) }, { place: place.code, data })),
    };
  });
}

/** The same number of the same thing and time, on several pages, is one. */
function onceEach(cited: readonly CitedFigure[]): readonly CitedFigure[] {
  const columns = [
    ...(["indicator", "dimension", "member", "period_start", "period_end"] as const),
    ...(["status", "qualifier", "value_base"] as const),
  ];
  const groups = Map.groupBy(cited, (figure) => JSON.stringify(columns.map((column) => figure[column])));
  return [...groups.values()].flatMap((same) => same.slice(0, 1));
}

/** Whether a figure lost its unit in print and is printed whole as well: one figure, not two. */
export function isBrokenRepeat(figure: Figure, figures: readonly Figure[]): boolean {
  const broken = ({ flags }: Figure) => flags.includes("lost-unit");
  const same = (one: Figure) =>
    (["indicator", "place", "period_start", "period_end", "status", "member"] as const).every(
      (column) => one[column] === figure[column],
    );
  return broken(figure) && figures.some((one) => !broken(one) && same(one));
}
