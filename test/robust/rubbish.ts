const alphabet = [
  ..."0123456789０９.,，、:：%％‰-−—+*/()（）=<>&?!@ \n\t一二三四五六七八九十百千万亿两半零〇分之第约近超过余多以上左右不低于下降增长同比环比年月日号强届期项个家条元亩吨倍成GWkh大级是今去上中全“”《》各至到的和ax-1",
];
alphabet.push("\u0000", "\ud83d\ude00", "\ue000", "é", "億", "項");

/**
 * Makes texts of fewer letters than `most`, of those that reports are written with and some that they are not. Seeded,
 * so that what fails once fails again: each file of tests makes its own.
 */
export function createRubbish(): (most: number) => string {
  let state = 20261121;
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return (most) => Array.from({ length: random(most) }, () => alphabet[random(alphabet.length)] ?? "").join("");
}

/** Whether what was read is a number, if it was read at all. */
export const isSane = (value: number | undefined): boolean => value === undefined || Number.isFinite(value);
