import { coverageOf, isCited } from "../model/coverage.ts";
import type { Observation, Text, ChartRow, Context, Data, Lang } from "../model/types.ts";
import { hatch } from "./hatch.ts";
import { placeColour } from "./palette.ts";
import { circumstanceWords } from "../model/circumstances.ts";
import { formatValue } from "../model/format.ts";
import { isOwn } from "../model/own.ts";
import { basisWords } from "../model/status-words.ts";

/**
 * The styles a mark can have, and what each means: how far a value is printed, and how far it has happened; `cited` is
 * a sign beside its words.
 */
export const markStyles = {
  solid: { zh: "原文所载", en: "as reported" },
  light: { zh: "预计", en: "expected" },
  outline: { zh: "目标、计划或门槛", en: "target, plan or threshold" },
  hatch: { zh: "本站推算", en: "derived by us" },
  cited: { zh: "引自其他公开页面", en: "from another public page" },
} as const satisfies Record<string, Text>;

export type MarkStyle = keyof typeof markStyles;

/** The sign beside the words of a value that rests on a cited page. */
export const citedSign = "◇";

/** Words with that sign before them where their value rests on a cited page. */
export function withSign(words: string, { of, data }: { of: Observation; data: Data }): string {
  return coverageOf(of, data) === "cited" ? `${citedSign}\u00a0${words}` : words;
}

/** The look of an observation's mark. */
export function markStyleOf({ basis, status }: Observation): Exclude<MarkStyle, "cited"> {
  if (basis !== "printed") return "hatch";
  if (status === "expected") return "light";
  return status === "target" || status === "plan" || status === "threshold" ? "outline" : "solid";
}

/** The markStyles that a chart's marks have, in the order of the key; none where all are solid and need no key. */
export function marksUsed(rows: readonly ChartRow[], data: Data): readonly MarkStyle[] {
  const cited = rows.some(({ of }) => coverageOf(of, data) === "cited");
  // Counts of links are drawn with the marks of their steps, which their drawing explains.
  const styled = rows.filter(({ of }) => of.indicator !== "derived-links");
  const used = new Set<MarkStyle>([...styled.map(({ of }) => markStyleOf(of)), ...(cited ? (["cited"] as const) : [])]);
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
  return [row.label[lang], formatValue(of, lang), told.join(" · "), originOf(of, lang)]
    .filter((part) => part !== "")
    .join("\n");
}

function originOf(of: Observation, lang: Lang): string {
  const place =
    of.basis !== "printed"
      ? basisWords[of.basis]
      : isOwn(of)
        ? { zh: "读者输入", en: "typed by the reader" }
        : isCited(of)
          ? { zh: "引用页面", en: "cited page" }
          : { zh: `原文第${of.line}行`, en: `line ${of.line}` };
  const words = of.basis === "printed" ? of.printed : of.formula[lang];
  return `${place[lang]}${{ zh: "：", en: ": " }[lang]}${words}`;
}
