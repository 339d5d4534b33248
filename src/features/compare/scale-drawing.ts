import { drawIn } from "../../charts/draw-in.ts";
import { bars } from "../../charts/marks/bars.ts";
import { dots } from "../../charts/marks/dots.ts";
import type { ChartRow, RenderOptions } from "../../charts/define-chart.ts";
import type { Drawing } from "../../drawing/widths.ts";
import { factsOf } from "../../compare/facts.ts";
import { placeLabel } from "../../charts/place-label.ts";
import { drawingName } from "../../model/describe.ts";
import type { Context, Observation, Text } from "../../model/types.ts";
import { scaleForm, scaleGroups } from "./scale-groups.ts";
import { compareWords } from "./words.ts";

/** Some values drawn on one scale, at each width. */
export interface ScaleDrawing {
  values: readonly Observation[];
  rows: readonly ChartRow[];
  drawings: readonly Drawing[];
}

interface Options extends Context {
  /** What tells its patterns from those of other drawings. */
  slug: string;
  document: Document;
}

const marks = {
  bars,
  dots: (rows: readonly ChartRow[], options: RenderOptions) =>
    dots(rows, { ...options, ticks: [], joins: () => false }),
} as const;

/** The values that may share a scale, drawn on it: several drawings where several may, none where none do. */
export function scaleDrawings(
  values: readonly Observation[],
  { slug, data, lang, document }: Options,
): readonly ScaleDrawing[] {
  return scaleGroups(values, data).flatMap((group, index): ScaleDrawing[] => {
    const kind = scaleForm(group, data);
    if (group.length < 2 || kind === undefined) return [];
    const rows = scaleRows(group, data);
    const name = drawingName({ chart: { kind, subtitle: compareWords.drawing }, rows, lang });
    const spec = { slug: `compare-${slug}-${index}`, kind, render: marks[kind] };
    return [{ values: group, rows, drawings: drawIn(spec, { rows, data, lang, name, document }) }];
  });
}

/** The rows of such a drawing: each is called after what tells it from the others. */
export function scaleRows(values: readonly Observation[], data: Context["data"]): readonly ChartRow[] {
  const all = values.map((of) => ({ of, facts: factsOf(of, data) }));
  const differ = (fact: "place" | "name" | "scope") => new Set(all.map(({ facts }) => facts[fact].zh)).size > 1;
  const parts = (["place", "name", "scope"] as const).filter(differ);
  return all.map(({ of, facts }) => {
    const called = (parts.length > 0 ? parts : (["name"] as const)).map((fact) =>
      fact === "place" ? placeLabel(of.place, data) : facts[fact],
    );
    const label: Text = { zh: called.map(({ zh }) => zh).join(" · "), en: called.map(({ en }) => en).join(" · ") };
    return { of, label };
  });
}
