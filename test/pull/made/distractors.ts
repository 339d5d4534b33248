import { chinese } from "./numbers.ts";
import type { Random } from "./random.ts";

const digits = (count: number, random: Random): string =>
  Array.from({ length: count }, (_, n) => String(random.between(n === 0 ? 1 : 0, 9))).join("");
const letters = (most: number, random: Random): string => chinese({ digits: random.between(2, most), places: 0 });

/** Words with numerals that begin a line and count nothing. */
const before: readonly ((random: Random) => string)[] = [
  (random) => `（${letters(12, random)}）`,
  (random) => `${letters(12, random)}、`,
  (random) => `${random.between(1, 12)}.`,
  (random) => `${random.between(1, 12)}、`,
  (random) => `（${random.between(1, 12)}）`,
  (random) => `第${letters(60, random)}条 `,
  (random) => `第${random.between(2, 60)}条　`,
  (random) => `根据招商发〔${random.between(2015, 2025)}〕${random.between(1, 120)}号文件，`,
  (random) => `${letters(9, random)}是`,
];

/** Words with numerals that end a line and count nothing. */
const behind: readonly ((random: Random) => string)[] = [
  (random) => `联系电话：0${digits(3, random)}-${digits(7, random)}。`,
  (random) => `手机1${random.between(3, 9)}${digits(9, random)}。`,
  (random) => `邮编：0${digits(5, random)}。`,
  (random) => `（备案号：蒙ICP备${digits(8, random)}号-${random.between(1, 3)}）`,
  (random) => `（见附件${random.between(1, 9)}）`,
  (random) => `（第${random.between(2, 40)}次会议通过）`,
  (random) => `（第${letters(20, random)}届博览会上）`,
  (random) => `（沿G${random.between(6, 99)}高速）`,
  (random) => `统一社会信用代码：91${digits(6, random)}MA${digits(4, random)}X${digits(3, random)}。`,
  (random) => `编号${digits(8, random)}。`,
  (random) => `（图${random.between(1, 9)}）`,
  (random) => `排名第${letters(9, random)}章所列。`,
];

/** Words for the beginning of a line. */
export const anyBefore = (random: Random): string => random.pick(before)(random);
/** Words for the end of a line. */
export const anyBehind = (random: Random): string => random.pick(behind)(random);
