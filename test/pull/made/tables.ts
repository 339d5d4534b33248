import { answer } from "./amounts.ts";
import type { Fact } from "./facts.ts";
import { plain, valueOf, type Decimal } from "./numbers.ts";
import { say, type Line, type Piece } from "./pieces.ts";
import type { Random } from "./random.ts";
import type { Time } from "./times.ts";

interface Column {
  head: string;
  unit: string;
  base: string;
  shift: number;
}

const columns: readonly Column[] = [
  { head: "到位资金", unit: "亿元", base: "CNY", shift: 8 },
  { head: "协议资金", unit: "万元", base: "CNY", shift: 4 },
  { head: "签约项目", unit: "个", base: "个", shift: 0 },
  { head: "引进企业", unit: "家", base: "家", shift: 0 },
  { head: "装机容量", unit: "万千瓦", base: "W", shift: 7 },
];
const growth: Column = { head: "同比增长", unit: "%", base: "1", shift: -2 };
const places = ["青岚市", "白榆县", "云麓区", "沐川旗", "苍梧岭市"];

const cell = (text: string): Piece[] => [{ text }];

function number(
  column: Column,
  { decimal, time, minus = "" }: { decimal: Decimal; time: Time; minus?: string },
): Piece[] {
  const value = valueOf(decimal, { shift: column.shift });
  const periods = [...time.periods, "/"];
  return say(minus, { text: plain(decimal), answer: answer(minus === "" ? value : -value, column.base, { periods }) });
}

const decimalFor = ({ unit }: Column, random: Random): Decimal => {
  const places = unit === "个" || unit === "家" ? 0 : random.between(1, 2);
  return { digits: random.between(11, 9999), places };
};

/** A table with a unit in the head of each column, one of them a change with signs. */
export function headed({ time }: { fact: Fact; time: Time }, random: Random): Line[] {
  const first = random.pick(columns);
  const second = random.pick(columns.filter(({ head }) => head !== first.head));
  const chosen = [first, growth, second];
  const [open, close] = random.pick([
    ["（", "）"],
    ["(", ")"],
  ] as const);
  const head = [cell("地区"), ...chosen.map(({ head: name, unit }) => cell(`${name}${open}${unit}${close}`))];
  const rows = places.slice(0, random.between(2, 4)).map((place): Line => [
    cell(place),
    ...chosen.map((column) => {
      const minus = column === growth && random.chance(0.5) ? random.pick(["-", "−", "－"]) : "";
      return number(column, { decimal: decimalFor(column, random), time, minus });
    }),
  ]);
  return [[cell(`${time.text}主要指标`)], head, ...rows];
}

/** A table all numbers of which are in the unit of a label above it: 单位：亿元. */
export function labelled({ time }: { fact: Fact; time: Time }, random: Random): Line[] {
  const column = random.pick(columns);
  const label = random.pick([`单位：${column.unit}`, `（单位：${column.unit}）`, `单位:${column.unit}`]);
  const heads = ["地区", "本期", "上期"].map(cell);
  const rows = places
    .slice(0, random.between(2, 4))
    .map((place): Line => [
      cell(place),
      number(column, { decimal: decimalFor(column, random), time }),
      number(column, { decimal: decimalFor(column, random), time: { ...time, periods: [] } }),
    ]);
  return [[cell(`${time.text}${column.head}`)], [cell(label)], heads, ...rows];
}

/** Rows whose cells carry their own units, signs behind spaces. */
export function bare({ time }: { fact: Fact; time: Time }, random: Random): Line[] {
  const column = random.pick(columns);
  return places.slice(0, random.between(2, 3)).map((place): Line => {
    const own = decimalFor(column, random);
    const rate = decimalFor(growth, random);
    const minus = random.chance(0.6) ? random.pick(["-", "−", "－"]) : "";
    return [
      cell(`${place}${time.text}${column.head}`),
      number(column, { decimal: own, time }).map((piece) => ({ ...piece, text: piece.text + column.unit })),
      number(growth, { decimal: rate, time, minus }).map((piece) =>
        piece.answer ? { ...piece, text: `${piece.text}%` } : piece,
      ),
    ];
  });
}

/** The same below each other, as columns are copied: a sign begins a line. */
export const upright = (setting: { fact: Fact; time: Time }, random: Random): Line[] =>
  bare(setting, random).flatMap((line) => line.map((own): Line => [own]));
