import type { ChartKind, ChartRow, Context, Data, Text, Lang, Observation, Printed } from "../model/types.ts";
import type { CaveatKind } from "../model/compare.ts";
import { formatPeriod, formatValue } from "../model/format.ts";

export type { ChartRow };

export interface RenderOptions extends Context {
  /** Any DOM: the build's, a browser's, a test's. */
  document: Document;
  /** In CSS pixels; charts are drawn for 360, 640 and 960. */
  width: number;
  /**
   * Told of the rows whose lengths a scale sets side by side; what forbids that is for it to say. `shown` is what the
   * form itself makes plain: that a mark is as wide as its period.
   */
  onScale?: (rows: readonly ChartRow[], shown?: readonly CaveatKind[]) => void;
  /** What is said at marks: the form draws each, or the chart does not build. */
  annotations?: readonly Annotation[];
}

/** What a chart says of itself: as it stands, or as its rows decide. */
export type Note = Text | ((rows: readonly ChartRow[], data: Data) => Text);

/** A short reason at a mark: why it is longer, hollow or apart, as far as a source says so. */
export interface Annotation {
  row: ChartRow;
  /** Its numbers are those of the row, of its inputs and notes, or of `rests`; none is typed. */
  text: Text;
  /** The prints beside the row that it rests on. */
  rests: readonly Printed[];
}

/** What a chart of figures is drawn from: a file of `src/charts/` exports one of these. */
export interface ChartSpec {
  /** The address: lower-case ASCII words joined by hyphens. */
  slug: string;
  kind: ChartKind;
  /** What is measured and where; periods and units are worked out from the rows. */
  subtitle: Text;
  /** Why several indicators share one axis; without it such a chart does not build. */
  mixes?: Text;
  /** What a reader must know beside the computed caveats; what the rows decide is worked out from them. */
  notes?: readonly Note[];
  /**
   * The finding, worked out from the rows so that it cannot outlive them. Those that rest on a copy alone are kept from
   * it; `all` has them too, to be counted and not to be quoted.
   */
  title: (rows: readonly ChartRow[], all?: readonly ChartRow[]) => Text;
  /** The rows that are drawn: also the chart's CSV and its table. */
  select: (data: Data) => readonly ChartRow[];
  /** What a reader would ask of single marks, and what the figures or their notes say to it. */
  annotations?: (rows: readonly ChartRow[], data: Data) => readonly Annotation[];
  render: (rows: readonly ChartRow[], options: RenderOptions) => SVGSVGElement;
}

/**
 * Checks what can be checked before a chart has rows.
 * @throws where the slug is no address or a text is missing in one language
 */
export function defineChart(spec: ChartSpec): ChartSpec {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(spec.slug)) throw new Error(`invalid slug: ${spec.slug}`);
  for (const text of [spec.subtitle, spec.mixes, ...(spec.notes ?? [])]) {
    if (typeof text === "object" && (!text.zh.trim() || !text.en.trim()))
      throw new Error(`missing text: ${spec.slug}. Give zh and en.`);
  }
  return spec;
}

type Cells = Partial<Pick<Observation, "indicator" | "place" | "status" | "dimension" | "member" | "period_end">>;

/**
 * The value of the one row that has all the wanted cells, as a sentence has it: `约120亿元` of a computed one.
 * @throws where there is none, or more than one
 */
export function valueIn(rows: readonly ChartRow[], { lang, ...wanted }: Cells & { lang: Lang }): string {
  return inSentence(rowIn(rows, wanted).of, lang);
}

/** A value as a sentence has it: `约120亿元` of a computed one. */
export function inSentence(of: Observation, lang: Lang): string {
  return formatValue(of, lang).replace(/^≈\u00a0?/, lang === "zh" ? "约" : "about ");
}

/**
 * The period of that row, as it is read in a headline; empty where none is stated.
 * @throws where there is none, or more than one
 */
export function periodIn(rows: readonly ChartRow[], { lang, ...wanted }: Cells & { lang: Lang }): string {
  return formatPeriod(rowIn(rows, wanted).of, lang);
}

/**
 * The value of that row itself.
 * @throws where there is none, or more than one
 */
export function observationIn(rows: readonly ChartRow[], wanted: Cells): Observation {
  return rowIn(rows, wanted).of;
}

function rowIn(rows: readonly ChartRow[], wanted: Cells): ChartRow {
  const cells = Object.entries(wanted) as [keyof Cells, string][];
  const found = rows.filter(({ of }) => cells.every(([column, cell]) => of[column] === cell));
  const [row] = found;
  if (!row || found.length > 1) {
    throw new Error(`${found.length === 0 ? "no row" : "several rows"}: ${JSON.stringify(wanted)}.`);
  }
  return row;
}
