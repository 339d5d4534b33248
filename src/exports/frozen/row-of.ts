import type { Row } from "../../model/row.ts";
import type { Derived, Figure, Observation, Text } from "../../model/types.ts";
import type { Cells } from "./cells.ts";

/** A row of a chart, read back from its CSV: all that drawing it needs. */
export function rowOf(cells: Cells): Row {
  const group = textOf(cells, "group");
  return { of: observationOf(cells), label: textOf(cells, "label"), ...(group.zh !== "" && { group }) };
}

function textOf(cells: Cells, name: string): Text {
  return { zh: cells[`${name}_zh`] ?? "", en: cells[`${name}_en`] ?? "" };
}

function observationOf(cells: Cells): Observation {
  const text = (name: string) => cells[name] ?? "";
  const list = (name: string) =>
    text(name)
      .split(";")
      .filter((part) => part !== "");
  const common = {
    id: text("id"),
    indicator: text("indicator"),
    place: text("place"),
    period_start: text("period_start"),
    period_end: text("period_end"),
    status: text("status") as Figure["status"],
    value: Number(text("value")),
    unit: text("unit"),
    value_base: Number(text("value_base")),
    unit_base: text("unit_base"),
    dimension: text("dimension"),
    member: text("member"),
    note: { zh: text("note"), en: text("note_en") },
  };
  if (text("basis") === "printed") {
    return {
      ...common,
      basis: "printed",
      report: text("report"),
      line: Number(text("line")),
      // The CSV names the line; where in it the numeral begins is in numerals.csv.
      column: 1,
      printed: text("printed"),
      qualifier: text("qualifier") as Figure["qualifier"],
      flags: list("flags") as Figure["flags"][number][],
    };
  }
  return {
    ...common,
    basis: text("basis") as Derived["basis"],
    ...(text("low") !== "" && { low: Number(text("low")) }),
    ...(text("high") !== "" && { high: Number(text("high")) }),
    formula: textOf(cells, "formula"),
    inputs: list("inputs"),
  };
}
