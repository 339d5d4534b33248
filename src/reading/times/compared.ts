const before = /(?:(?<!占)比|[较同]|相比|对比|[高低多少好优快慢]于|超[过出]?)了?$/u;
const behind =
  /^(?:的?同期|同月|(?:年?[末底初])?(?:数|水平)?相比|年?[末底]增|的?同(?!比)|(?:年?[末底])?(?:价格|可比价|不变价|的?基数|为基[期数])|(?:全年|同期)?的(?:约|近)?[\d.]{1,9}(?:倍|%))/u;
// 同比2020年增长48%、2019年增长14%
const listed = /(?:同比|[比较])[^，。；;\n]{0,24}$/u;

/** Whether the time at this place is one that a figure is compared with: 比上年, 2023年同期, 是2022年的2倍. */
export function isCompared(text: string, { at, to, alone }: { at: number; to: number; alone: boolean }): boolean {
  const [left, right] = [text.slice(Math.max(0, at - 30), at), text.slice(to, to + 12)];
  if (before.test(left) || behind.test(right)) return true;
  // 由2021年的5%提高到7%
  if (/[由从]$/u.test(left) && /^(?:年?[末底])?的/u.test(right)) return true;
  return alone && /^(?:增长|下降|分别)/u.test(right) && listed.test(left);
}
