import type { Observation, Text, ChartRow, Context, Data } from "../model/types.ts";
import { hatch } from "./hatch.ts";
import { placeColour } from "./palette.ts";
import { circumstanceWords } from "../model/circumstances.ts";
import { formatValue } from "../model/format.ts";
import { basisWords } from "../model/status-words.ts";

/** The styles a mark can have, and what each means: how far a value is printed, and how far it has happened. */
export const markStyles = {
  solid: { zh: "原文所载", en: "as reported" },
  light: { zh: "预计", en: "expected" },
  outline: { zh: "目标、计划或门槛", en: "target, plan or threshold" },
  hatch: { zh: "本站推算", en: "derived by us" },
} as const satisfies Record<string, Text>;

export type MarkStyle = keyof typeof markStyles;

/** The look of an observation's mark. */
export function markStyleOf({ basis, status }: Observation): MarkStyle {
  if (basis !== "printed") return "hatch";
  if (status === "expected") return "light";
  return status === "target" || status === "plan" || status === "threshold" ? "outline" : "solid";
}

/** The markStyles that a chart's marks have, in the order of the key; none where all are solid and need no key. */
export function marksUsed(rows: readonly ChartRow[]): readonly MarkStyle[] {
  const used = new Set(rows.map(({ of }) => markStyleOf(of)));
  const keyed = (Object.keys(markStyles) as MarkStyle[]).filter((look) => used.has(look));
  return keyed.length === 1 && keyed[0] === "solid" ? [] : keyed;
}

/** Every look, for the page that explains them. */
export const allMarkStyles = Object.keys(markStyles) as readonly MarkStyle[];

/** How a mark of each look is painted. */
export interface Fill {
  fill: string;
  fillOpacity: number;
  stroke: string;
}

/** The paint of an observation, in its place's colour unless another is given. */
export function fillOf(
  observation: Observation,
  { data, colour = placeColour(observation.place, data) }: { data: Data; colour?: string },
): Fill {
  const look = markStyleOf(observation);
  if (look === "hatch") return { fill: hatch(colour), fillOpacity: 1, stroke: colour };
  if (look === "outline") return { fill: "var(--ground)", fillOpacity: 0, stroke: colour };
  return { fill: colour, fillOpacity: look === "light" ? 0.4 : 1, stroke: colour };
}

/**
 * What a mark says when pointed at: label, value as printed or derived, how far it has happened, where and when, what
 * is doubtful, then report line or formula.
 */
export function tooltipText(
  row: ChartRow,
  { data, lang }: Pick<Context, "lang"> & { data: Pick<Data, "places"> },
): string {
  const { of } = row;
  const told = circumstanceWords(of, { elsewhere: ["basis"], data, lang });
  const origin =
    of.basis === "printed"
      ? { zh: `原文第${of.line}行：${of.printed}`, en: `line ${of.line}: ${of.printed}` }[lang]
      : `${basisWords[of.basis][lang]}${{ zh: "：", en: ": " }[lang]}${of.formula[lang]}`;
  return [row.label[lang], formatValue(of, lang), told.join(" · "), origin].filter((part) => part !== "").join("\n");
}
