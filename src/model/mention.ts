import { rowWith } from "../tables/row-with.ts";
import { isPartOf } from "./places.ts";
import type { CitedFigure, Courting, Data, Figure, Method, Venture, VentureStage } from "./types.ts";

/** What may be said of a place: whatever belongs to any of its parts belongs to it. */
export interface Topic {
  /** Ids of the indicators that give its figures. */
  indicators?: readonly string[] | "all";
  /** Ids of the mechanisms that name it. */
  mechanisms?: readonly string[] | "all";
  /** Ids of the target regions that are courted. */
  regions?: readonly string[] | "all";
  /** A chain, or one of its links; a link of "" is none that a report names. */
  links?: { chain: string; node?: string } | "all";
  /** Where ventures count by what is said of them only. */
  stages?: readonly VentureStage[];
}

/** A row that names a topic without a figure of its own; it has its report and line. */
export type Naming = Method | Courting | Venture | Figure;

/** What the reports say of a topic in a place: a figure, its name without one, or nothing in those read whole. */
export type Mention =
  | { kind: "figure"; figures: readonly Figure[]; ventures: readonly Venture[]; rows: readonly Naming[] }
  | { kind: "named"; ventures: readonly Venture[]; rows: readonly Naming[] }
  | { kind: "silent"; ventures: readonly never[]; rows: readonly never[]; reports: readonly string[] };
export type MentionKind = Mention["kind"];

/** All that may be said of a place. */
export const anything: Topic = { indicators: "all", mechanisms: "all", regions: "all", links: "all" };

interface Where {
  /** Its code. */
  place: string;
  data: Data;
  /** Whether only the place itself counts, not its parts. */
  own?: boolean;
}

/**
 * Tells what the reports say of a topic in a place; the only source of any sentence about absence. A figure is one of
 * the place itself, or an amount or capacity of a venture in it; all rows stand in the order of their tables.
 */
export function mentionOf(topic: Topic, { place, data, own = false }: Where): Mention {
  const within = (code: string) => (own ? code === place : isPartOf(code, { of: place, places: data.places }));
  const isSaid = (row: Method | Courting) => within(row.place) || isOfEach(row, { place, data });
  const told = data.figures.filter((figure) => isAmong(figure.indicator, topic.indicators) && within(figure.place));
  const figures = told.filter((figure) => figure.place === place);
  const ventures = data.ventures.filter((venture) => isOn(venture, topic) && within(venture.place));
  const rows: readonly Naming[] = [
    ...told.filter((figure) => figure.place !== place),
    ...data.methods.filter((method) => isAmong(method.mechanism, topic.mechanisms) && isSaid(method)),
    ...data.courting.filter((row) => isAmong(row.region, topic.regions) && isSaid(row)),
    ...ventures,
  ];
  if (figures.length > 0 || ventures.some(hasFigure)) return { kind: "figure", figures, ventures, rows };
  if (rows.length > 0) return { kind: "named", ventures, rows };
  return { kind: "silent", ventures: [], rows: [], reports: data.reports.map(({ id }) => id) };
}

/** The figures of cited pages about exactly that place, which stand beside what the reports say of a topic there. */
export function citedOn({ indicators }: Topic, { place, data }: Where): readonly CitedFigure[] {
  return data.citedFigures.filter((figure) => figure.place === place && isAmong(figure.indicator, indicators));
}

/** Whether a row is said of each place of a level, of which the place is one. */
function isOfEach({ place: of, each }: Pick<Method | Courting, "place" | "each">, { place, data }: Where): boolean {
  const { places } = data;
  return each !== "" && rowWith(places, { code: place })?.level === each && isPartOf(place, { of, places });
}

function isAmong(id: string, wanted: readonly string[] | "all" | undefined): boolean {
  return wanted === "all" || (wanted?.includes(id) ?? false);
}

function isOn({ chain, node, stage }: Venture, { links, stages }: Topic): boolean {
  if (stages && !stage.some((one) => stages.includes(one))) return false;
  if (links === undefined || links === "all") return links === "all";
  return chain === links.chain && (links.node === undefined || node === links.node);
}

const hasFigure = ({ amount, capacity, size_class }: Venture): boolean => `${amount}${capacity}${size_class}` !== "";
