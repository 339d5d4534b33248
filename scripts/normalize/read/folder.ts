import type { ReleaseContents } from "../../../src/model/types.ts";
import { readEach } from "./each.ts";
import { readReleaseContents } from "./release-contents.ts";
import { asideShape } from "./shapes/asides.ts";
import { chainShape, nodeShape } from "./shapes/chains.ts";
import { censusShape, correctionShape, readingShape, relationShape } from "./shapes/context.ts";
import { figureShape } from "./shapes/figures.ts";
import { courtingShape, targetRegionShape, tileShape } from "./shapes/map.ts";
import { mechanismShape, methodShape } from "./shapes/methods.ts";
import { releaseShape } from "./shapes/releases.ts";
import { reportShape } from "./shapes/reports.ts";
import { ventureShape } from "./shapes/ventures.ts";
import { indicatorShape, memberShape, notNumeralShape, placeShape, unitShape } from "./shapes/vocab.ts";
import type { Row } from "./row.ts";
import type { Table } from "./table.ts";
import { readTable } from "./table.ts";

/** A row of `reports.csv`. */
export type ReportRow = Row<typeof reportShape>;
/** A row of `figures/<report>.csv`, with the report. */
export type FigureRow = Row<typeof figureShape> & { report: string };
/** A row of `aside/<report>.csv`, with the report. */
type AsideRow = Row<typeof asideShape> & { report: string };
/** A row of `chains/<chain>.csv`, with the chain. */
export type NodeRow = Row<typeof nodeShape> & { chain: string };
/** A row of `ventures/<report>.csv`, with the report. */
export type VentureRow = Row<typeof ventureShape> & { report: string };
/** A row of `methods/<report>.csv`, with the report. */
type MethodRow = Row<typeof methodShape> & { report: string };
/** A row of `relations.csv`. */
export type RelationRow = Row<typeof relationShape>;
/** A row of `vocab/indicators.csv`. */
export type IndicatorRow = Row<typeof indicatorShape>;
/** A row of `vocab/units.csv`. */
export type UnitRow = Row<typeof unitShape>;

/** All tables of a data folder. */
export interface Tables {
  reports: Table<ReportRow>;
  figures: Table<FigureRow>;
  asides: Table<AsideRow>;
  indicators: Table<IndicatorRow>;
  places: Table<Row<typeof placeShape>>;
  units: Table<UnitRow>;
  members: Table<Row<typeof memberShape>>;
  census: Table<Row<typeof censusShape>>;
  corrections: Table<Row<typeof correctionShape>>;
  relations: Table<RelationRow>;
  readings: Table<Row<typeof readingShape>>;
  releases: Table<Row<typeof releaseShape>>;
  /** What is kept of each release. */
  releaseContents: Table<ReleaseContents>;
  notNumerals: Table<Row<typeof notNumeralShape>>;
  chains: Table<Row<typeof chainShape>>;
  nodes: Table<NodeRow>;
  ventures: Table<VentureRow>;
  methods: Table<MethodRow>;
  mechanisms: Table<Row<typeof mechanismShape>>;
  tiles: Table<Row<typeof tileShape>>;
  targetRegions: Table<Row<typeof targetRegionShape>>;
  courting: Table<Row<typeof courtingShape>>;
}

/** Reads every table of a data folder, with the faults of its files, headers and cells. */
export function readFolder(folder: string): Tables {
  const reports = readTable("reports.csv", { folder, shape: reportShape });
  const releases = readTable("releases.csv", { folder, shape: releaseShape });
  const chains = readTable("vocab/chains.csv", { folder, shape: chainShape });
  return {
    reports,
    figures: readEach(reports, { folder, kind: "figures", owner: "report", shape: figureShape }),
    asides: readEach(reports, { folder, kind: "aside", owner: "report", shape: asideShape }),
    indicators: readTable("vocab/indicators.csv", { folder, shape: indicatorShape }),
    places: readTable("vocab/places.csv", { folder, shape: placeShape }),
    units: readTable("vocab/units.csv", { folder, shape: unitShape }),
    members: readTable("vocab/members.csv", { folder, shape: memberShape }),
    census: readTable("context/census-2020.csv", { folder, shape: censusShape }),
    corrections: readTable("corrections.csv", { folder, shape: correctionShape }),
    relations: readTable("relations.csv", { folder, shape: relationShape }),
    readings: readTable("readings.csv", { folder, shape: readingShape }),
    releases,
    releaseContents: readReleaseContents(releases, { folder }),
    notNumerals: readTable("vocab/not-numerals.csv", { folder, shape: notNumeralShape }),
    chains,
    nodes: readEach(chains, { folder, kind: "chains", owner: "chain", shape: nodeShape }),
    ventures: readEach(reports, { folder, kind: "ventures", owner: "report", shape: ventureShape }),
    methods: readEach(reports, { folder, kind: "methods", owner: "report", shape: methodShape }),
    mechanisms: readTable("vocab/mechanisms.csv", { folder, shape: mechanismShape }),
    tiles: readTable("tiles.csv", { folder, shape: tileShape }),
    targetRegions: readTable("vocab/target-regions.csv", { folder, shape: targetRegionShape }),
    courting: readTable("courting.csv", { folder, shape: courtingShape }),
  };
}
