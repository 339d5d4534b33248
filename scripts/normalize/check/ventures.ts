import type { RowOf, Tables } from "../read/folder.ts";
import { fault, type Fault } from "../../lib/fault.ts";
import { knownNodes, nodeLabels } from "./nodes.ts";
import { suggest } from "../../../src/tables/cells/nearest.ts";
import { compare } from "../../../src/arithmetic/ratio.ts";

/** A venture, of a report or of a cited page. */
type AnyVenture = RowOf<"ventures"> | RowOf<"citedVentures">;

const allVentures = ({
  ventures,
  citedVentures,
}: Pick<Tables, "ventures" | "citedVentures">): readonly AnyVenture[] => [...ventures.rows, ...citedVentures.rows];

/** The amount and the capacity of a venture, filled or not; `noun` is what a message calls them. */
export function ventureQuantities(row: AnyVenture) {
  const quantity = (column: "amount" | "capacity", noun: string) => {
    const unitColumn = `${column}_unit` as const;
    return { column, unitColumn, noun, number: row[column], unit: row[unitColumn] };
  };
  return [quantity("amount", "an amount"), quantity("capacity", "a capacity")];
}

/** A venture is known by a firm or a project, and each has its English twin: a map has nothing else to call it by. */
export function checkVentureNames(tables: Tables): Fault[] {
  return allVentures(tables).flatMap((row) => {
    const { company, company_en, project, project_en } = row;
    if (company === "" && project === "")
      return [fault(row, { column: "company", message: "missing name. Give a company, a project or both" })];
    return (
      [
        ["company", company, company_en],
        ["project", project, project_en],
      ] as const
    ).flatMap(([column, zh, en]) => {
      if ((zh === "") === (en === "")) return [];
      const missing = en === "" ? `${column}_en` : column;
      return [fault(row, { column: missing, message: `missing ${missing} of: ${zh || en}` })];
    });
  });
}

/** A venture's node is one of its chain. */
export function checkVentureNodes(tables: Tables): Fault[] {
  const { nodes } = tables;
  const chains = knownNodes({ nodes });
  return allVentures(tables).flatMap((row) => {
    const { chain, node } = row;
    if (node === "") return [];
    if (chain === "") return [fault(row, { column: "node", message: `node without its chain: ${node}` })];
    const known = chains.get(chain);
    // An unknown chain is told by its own check, and a row that cannot be read would make its node unknown.
    if (!known || known.has(node) || nodes.faults.length > 0) return [];
    const message = `unknown node: ${node}${suggest(node, nodeLabels(known))}`;
    return [fault(row, { column: "node", message })];
  });
}

/** An amount or a capacity has a unit of `vocab/units.csv`, and a unit has its number. */
export function checkVentureUnits(tables: Tables): Fault[] {
  const { units } = tables;
  const labels = new Map([...units.keys].map((unit) => [unit, unit]));
  return allVentures(tables).flatMap((row) =>
    ventureQuantities(row).flatMap(({ column, unitColumn, noun, number, unit }) => {
      const { text } = number;
      if (text === "" && unit === "") return [];
      if (unit === "") return [fault(row, { column, message: `${column} without a unit: ${text}` })];
      if (text === "") return [fault(row, { column: unitColumn, message: `unit without ${noun}: ${unit}` })];
      if (units.keys.has(unit)) return [];
      return [fault(row, { column: unitColumn, message: `unknown unit: ${unit}${suggest(unit, labels)}` })];
    }),
  );
}

/** What counts projects or firms, by the unit alone or by what it stands behind. */
const countingFirms = new Set(["家", "户"]);
const countingAnything = new Set(["个", "项", "批"]);
const projectsOrFirms = /项目|項目|企业|企業|公司/u;

/** A count of projects or firms is no capacity of any. */
export function checkVentureCapacities(tables: Tables): Fault[] {
  return allVentures(tables)
    .filter((row) => {
      const words = [row.project, "printed" in row ? row.printed : ""].join(" ");
      const unit = row.capacity_unit;
      return countingFirms.has(unit) || (countingAnything.has(unit) && projectsOrFirms.test(words));
    })
    .map((row) => {
      const count = row.capacity.text + row.capacity_unit;
      const message = `count of projects or firms: ${count}. It is no capacity; write it into the name of the project`;
      return fault(row, { column: "capacity", message });
    });
}

/** An amount or a capacity is a figure of the same report and line: equal value, same unit. */
export function checkVentureFigures({ ventures, figures, units }: Tables): Fault[] {
  // The figure may be on a row that cannot be read.
  if (figures.faults.length > 0) return [];
  return ventures.rows.flatMap((row) =>
    ventureQuantities(row).flatMap(({ column, number, unit }) => {
      const { text, value } = number;
      // Half a quantity and an unknown unit are told by their own check.
      if (value === undefined || unit === "" || !units.keys.has(unit)) return [];
      const lines = figures.rows
        .filter((figure) => figure.report === row.report && figure.unit === unit)
        .filter((figure) => compare(figure.value.value, value) === 0)
        .map(({ line }) => line);
      if (lines.includes(row.line)) return [];
      const elsewhere = lines.length === 0 ? "" : `; on line ${[...new Set(lines)].join(", ")} one has`;
      const wanted = `None of ${row.report} on line ${row.line} has this value and unit${elsewhere}`;
      return [fault(row, { column, message: `${column} of no figure: ${text}${unit}. ${wanted}` })];
    }),
  );
}

/** A venture's size class is a member of the dimension `size-class`. */
export function checkSizeClasses({ ventures, members }: Tables): Fault[] {
  // A row that cannot be read would make its words unknown, though they are there.
  if (members.faults.length > 0) return [];
  const classes = members.rows.filter(({ dimension, member }) => dimension === "size-class" && member !== "");
  const labels = new Map(classes.map(({ member, zh }) => [member, `${member} ${zh}`]));
  return ventures.rows
    .filter(({ size_class }) => size_class !== "" && !labels.has(size_class))
    .map((row) => {
      const message = `unknown size class: ${row.size_class}${suggest(row.size_class, labels)}`;
      return fault(row, { column: "size_class", message });
    });
}

/** What is inferred says from what. */
export function checkInferences(tables: Tables): Fault[] {
  return allVentures(tables)
    .filter(({ confidence, note }) => confidence === "inferred" && note === "")
    .map((row) => fault(row, { column: "note", message: "inferred without a note. Write the reason" }));
}
