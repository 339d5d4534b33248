import { add, setSize } from "../drawing/element.ts";
import { wrapText } from "../drawing/measure.ts";
import { sizeOf } from "../drawing/tree.ts";
import { listAll } from "../model/caveats/name-rows.ts";
import { caveats, type CaveatKind } from "../model/compare.ts";
import type { ChartKind, ChartRow, Data, Lang, Text } from "../model/types.ts";
import { sizes, setWords, type Word } from "./marks/words.ts";

/** Why sizes do not compare, where a caveat says that they do not. */
const reasons: Readonly<Partial<Record<CaveatKind, Text>>> = {
  "different-indicator": { zh: "数的不是同一样东西", en: "they measure different things" },
  "different-period-length": { zh: "时段长短不一", en: "they cover periods of different lengths" },
  "different-number-of-events": { zh: "有单场，有几场合计", en: "some are single events, others totals of several" },
  "uneven-reading": { zh: "各地读到的多少不一", en: "more was read of some places" },
  "unstated-criteria": { zh: "各地按什么标准数未载", en: "criteria are not stated" },
  "unstated-period": { zh: "有的时期没有写全", en: "some periods are not printed in full" },
  "threshold-beside-actual": { zh: "有的只是门槛", en: "some are only thresholds" },
  "different-counting-word": { zh: "量词不同", en: "they are counted with different measure words" },
};

/** Kinds of which a group has its own scale, or none. */
const apart: readonly ChartKind[] = ["figures", "squares"];

/**
 * What a drawing says of itself wherever it is shown, because some values of one unit must not be compared in size;
 * undefined where all may.
 */
export function cautionOf(
  rows: readonly ChartRow[],
  { kind, data }: { kind: ChartKind; data: Data },
): Text | undefined {
  const alike = [...Map.groupBy(rows, ({ of }) => of.unit_base).values()];
  const found = new Set(
    alike.flatMap((members) => caveats(members, data).flatMap((one) => (one.comparable ? [] : one.kind))),
  );
  if (found.size === 0) return undefined;
  const why = (lang: Lang) => [...found].flatMap((one) => reasons[one]?.[lang] ?? []);
  const groups = !apart.includes(kind);
  return {
    zh: `${groups ? "各组之间" : "各数之间"}不比大小：${why("zh").join("，")}。`,
    en: `Do not compare sizes${groups ? " across groups" : ""}: ${listAll(why("en"))}.`,
  };
}

/** Writes words under a drawing, which grows by them. Changes and returns it. */
export function withCaution(svg: SVGSVGElement, text: string): SVGSVGElement {
  const { width, height } = sizeOf(svg);
  const lines = wrapText(text, { width: width * 0.94, size: sizes.detail });
  const top = height + 10;
  const words = lines.map((line, n): Word => ({
    x: 0,
    y: top + (n + 0.5) * sizes.smallLine,
    text: line,
    role: "detail",
  }));
  const group = add(svg, { tag: "g", class: "heard" });
  setWords(group, { words });
  return setSize(svg, { width, height: Math.ceil(top + lines.length * sizes.smallLine + 2) });
}
