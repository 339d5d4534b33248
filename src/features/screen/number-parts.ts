/** A written value in three parts, so that its digits can be set larger than its hedge and unit. */
export interface NumberParts {
  before: string;
  digits: string;
  after: string;
}

// The widest of usual fonts sets a digit 0.7 em wide. Units are smaller: Chinese ones 0.46 of the digits, Latin ones
// 0.36.
const widths: readonly (readonly [letters: RegExp, ems: number])[] = [
  [/[.,/]/, 0.38],
  [/\d/, 0.7],
  [/\s/, 0.12],
  [/\p{Script=Han}/u, 0.46],
  [/./u, 0.24],
];

/** How wide digits and unit may come out at most, whatever font a screen has, in tenths of an em of the digits. */
export function widestTenths({ digits, after }: NumberParts): number {
  const ems = [...digits, ...after].map((letter) => widths.find(([letters]) => letters.test(letter))?.[1] ?? 1);
  return Math.ceil(10 * ems.reduce((sum, width) => sum + width, 0));
}

/** Parts `约2633亿元` into `约`, `2633` and `亿元`; a value without Arabic digits, such as `两项`, is all digits. */
export function numberParts(text: string): NumberParts {
  const [, before = "", digits = "", after = ""] = /^(\D*)(\d[\d.,]*(?:\/\d+)?)(.*)$/su.exec(text) ?? [];
  return digits === "" ? { before: "", digits: text, after: "" } : { before, digits, after };
}
