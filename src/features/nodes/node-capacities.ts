import { certaintyOf } from "../../chain-maps/certainty.ts";
import { ventureDoubt } from "../../chain-maps/doubt.ts";
import { stands, statusOf, type NodeStatus } from "../../chain-maps/nodes.ts";
import { projectsByCity, type ProjectOn } from "../../chain-maps/projects-on.ts";
import { ventureCapacity, ventureStagesWords } from "../../chain-maps/venture-words.ts";
import { placeName } from "../../i18n/names.ts";
import { sharedWords } from "../../i18n/words.ts";
import { isCited } from "../../model/coverage.ts";
import { furthestOf, projectName } from "../../model/project-facts.ts";
import type { ProjectRow } from "../../model/projects.ts";
import type { ChainNode, Context, Data } from "../../model/types.ts";
import { ventureSource } from "../../site/prints.ts";
import { rowWith } from "../../tables/row-with.ts";
import { yearsWords } from "../ventures/index.ts";
import { nodeWords } from "./words.ts";

/** A capacity that one source prints of one project, as a length. */
export interface CapacityBar {
  /** Of the row that prints it. */
  id: string;
  /** Firm and project as that row names them. */
  name: string;
  path: string;
  label: string;
  mark: NodeStatus;
  /** Filled where a source states that it stands, pale where that is doubtful, else an outline. */
  look: "filled" | "pale" | "outline";
  /** In the base unit. */
  size: number;
  /** Capacity as printed, step, year, and how sure that is. */
  words: string;
  cited: boolean;
}

/** Capacities of one unit in one place: the projects of firms, then what is of no firm, such as a whole city. */
export interface CapacityChart {
  unit: string;
  /** In the base unit: what the longest bar is of all charts of that unit in the place, so that they have one scale. */
  longest: number;
  parts: readonly (readonly CapacityBar[])[];
  /** Why they overlap; empty where they need not. */
  overlap: string;
}

/** The capacities on a node in one league or city. */
export interface CityCapacities {
  code: string;
  name: string;
  charts: readonly CapacityChart[];
}

/** What is printed of capacities on a node, by place: a bar a project, one scale a unit, and none added up. */
export function capacitiesOn(node: ChainNode, { data, lang }: Context): readonly CityCapacities[] {
  return projectsByCity(node, data).flatMap(({ code, projects }) => {
    const printed = projects.flatMap(printedOf);
    const charts = [...Map.groupBy(printed, ({ row }) => baseOf(row, data).base).values()].flatMap((alike) =>
      chartsOf(alike, { data, lang }),
    );
    return charts.length > 0 ? [{ code, name: placeName(code, { data, lang }), charts }] : [];
  });
}

interface PrintedCapacity {
  one: ProjectOn;
  row: ProjectRow;
}

/** The capacity of a project: as the row prints it that says its furthest step, else as it was printed last. */
function printedOf(one: ProjectOn): readonly PrintedCapacity[] {
  const rows = one.rows.filter(({ venture }) => venture.capacity !== "");
  const row = rows.find(({ venture }) => venture.id === one.told.id) ?? rows.at(-1);
  return row ? [{ one, row }] : [];
}

function baseOf({ venture: { capacity_unit: unit } }: ProjectRow, { units }: Pick<Data, "units">) {
  const { base = unit, factor = 1 } = rowWith(units, { unit }) ?? {};
  return { base, factor };
}

/** What is said to be a year’s stands apart from what is not, on one scale; one capacity alone is no chart. */
function chartsOf(alike: readonly PrintedCapacity[], context: Context): readonly CapacityChart[] {
  const groups = [...Map.groupBy(alike, ({ row }) => row.venture.capacity_per).values()];
  const charts = groups.filter(({ length }) => length > 1).map((own) => chartOf(own, context));
  const longest = Math.max(...charts.map((chart) => chart.longest));
  return charts.map((chart) => ({ ...chart, longest }));
}

function chartOf(printed: readonly PrintedCapacity[], { data, lang }: Context): CapacityChart {
  const bars = printed
    .map((own) => ({ ...own, bar: barOf(own, { data, lang }) }))
    .toSorted((a, b) => b.bar.size - a.bar.size);
  const ofFirm = bars.filter(({ row }) => row.venture.company !== "");
  const others = bars.filter(({ row }) => row.venture.company === "");
  const ids = new Set(printed.map(({ one }) => one.projectId));
  const hasPhase = printed.some(({ one: { partOf } }) => partOf !== undefined && ids.has(partOf));
  const overlap = [
    ofFirm.length > 0 && others.length > 0 ? nodeWords.overlapCity[lang] : "",
    hasPhase ? nodeWords.overlapPhase[lang] : "",
  ];
  return {
    unit: unitOf(printed, { data, lang }),
    longest: Math.max(...bars.map(({ bar }) => bar.size)),
    parts: [ofFirm, others].filter(({ length }) => length > 0).map((part) => part.map(({ bar }) => bar)),
    overlap: overlap.filter((words) => words !== "").join(nodeWords.between[lang]),
  };
}

function barOf({ one, row }: PrintedCapacity, { data, lang }: Context): CapacityBar {
  const { venture, said } = row;
  const isOff = one.stage.includes("put-off");
  const [mark, confidence] = [isOff ? "put-off" : statusOf(venture), certaintyOf(venture, data)] as const;
  const { label, path } = ventureSource(venture, { data, lang });
  const words = [
    ventureCapacity(venture, { data, lang }),
    ventureStagesWords({ ...venture, stage: [isOff ? "put-off" : furthestOf(venture)] }, lang),
    yearsWords([said, said], lang),
    ventureDoubt({ ...venture, confidence }, lang),
  ];
  return {
    id: venture.id,
    name: projectName({ rows: [row] }, lang),
    path,
    label,
    mark,
    look: !stands(mark) ? "outline" : confidence === "stated" ? "filled" : "pale",
    size: Number(venture.capacity) * baseOf(row, data).factor,
    words: words.filter((part) => part !== "").join(" · "),
    cited: isCited(venture),
  };
}

/** `万吨、吨，每年`: the units that are printed, and whether they are said to be a year’s. */
function unitOf(printed: readonly PrintedCapacity[], { data, lang }: Context): string {
  const names = printed.map(({ row: { venture } }) => {
    const { en = venture.capacity_unit } = rowWith(data.units, { unit: venture.capacity_unit }) ?? {};
    return { zh: venture.capacity_unit, en }[lang];
  });
  const isYearly = printed.some(({ row }) => row.venture.capacity_per === "year");
  const per = (isYearly ? nodeWords.yearly : nodeWords.notYearly)[lang];
  return [[...new Set(names)].join(sharedWords.comma[lang]), per].join(sharedWords.clause[lang]);
}
