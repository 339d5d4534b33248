import { splitBase } from "../../arithmetic/unit-base.ts";
import type { Text, Lang } from "../types.ts";
import { groupThousands, plainDigits, shiftPoint } from "../../arithmetic/decimal.ts";

const words: Readonly<Record<string, Text>> = {
  mu: { zh: "亩", en: "mu" },
  person: { zh: "人", en: "resident" },
  project: { zh: "个", en: "project" },
  day: { zh: "天", en: "day" },
  month: { zh: "月", en: "month" },
  year: { zh: "年", en: "year" },
};

/** What a base unit divides by, in words: 亩 of `CNY/mu`; empty where it does not. */
export function perWords(base: string): Text {
  const { per } = splitBase(base);
  return words[per] ?? { zh: per, en: per };
}

/** How a quantity is written: shift the point, then words before and after. */
export interface Scale {
  shift: number;
  /** English reads thousands in threes; Chinese prints, and so we, do not. */
  separator: "," | "";
  before: string;
  after: string;
}

type Step = readonly [from: number, shift: number, after: string];

const steps: Readonly<Record<Lang, Readonly<Record<string, readonly Step[]>>>> = {
  zh: {
    CNY: [
      [1e8, -8, "亿元"],
      [1e4, -4, "万元"],
      [0, 0, "元"],
    ],
    W: [
      [1e7, -7, "万千瓦"],
      [0, -3, "千瓦"],
    ],
    Wh: [
      [1e7, -7, "万千瓦时"],
      [0, -3, "千瓦时"],
    ],
    "1": [[0, 2, "%"]],
    day: [[0, 0, "天"]],
    rank: [[0, 0, "位"]],
  },
  en: {
    CNY: [
      [1e9, -9, " bn"],
      [1e6, -6, " m"],
      [0, 0, ""],
    ],
    W: [
      [1e9, -9, " GW"],
      [1e6, -6, " MW"],
      [0, -3, " kW"],
    ],
    Wh: [
      [1e9, -9, " GWh"],
      [1e6, -6, " MWh"],
      [0, -3, " kWh"],
    ],
    "1": [[0, 2, "%"]],
    day: [[0, 0, " days"]],
    rank: [[0, 0, ""]],
  },
};

const countSteps: Readonly<Record<Lang, readonly Step[]>> = {
  zh: [
    [1e8, -8, "亿"],
    [1e4, -4, "万"],
    [0, 0, ""],
  ],
  en: [
    [1e9, -9, " billion"],
    [1e6, -6, " million"],
    [0, 0, ""],
  ],
};

/** The scale for a quantity of `size` in a base unit; English names no counting words, their nouns are in units.csv. */
export function scaleOf(base: string, { size, lang }: { size: number; lang: Lang }): Scale {
  const { quantity } = splitBase(base);
  const per = perWords(base);
  const known = steps[lang][quantity];
  const [, shift, after] = (known ?? countSteps[lang]).find(([from]) => Math.abs(size) >= from) ?? [0, 0, ""];
  const noun = known === undefined && lang === "zh" ? quantity : "";
  const divisor = per.zh === "" ? "" : lang === "zh" ? `/${per.zh}` : ` per ${per.en}`;
  const before = lang === "en" ? ({ CNY: "CNY ", rank: "No. " }[quantity] ?? "") : quantity === "rank" ? "第" : "";
  return { shift, separator: lang === "en" ? "," : "", before, after: after + noun + divisor };
}

/** Writes decimal digits of a base unit on a scale, exactly. */
export function onScale(digits: string, { shift, separator, before, after }: Scale): string {
  const shifted = shiftPoint(digits, shift);
  return before + (separator === "" ? shifted : groupThousands(shifted)) + after;
}

/** A base value in the scale's own unit. */
export function toScale(value: number, { shift }: Scale): number {
  return Number(shiftPoint(plainDigits(value), shift));
}
