import { Converter } from "opencc-js/t2cn";

const convert = Converter({ from: "t", to: "cn" });
const known = new Map<string, string>();

/** One traditional character in its simplified form: 億 → 亿; any other as it is. */
export function toSimplified(letter: string): string {
  const simple = known.get(letter) ?? convert(letter);
  known.set(letter, simple);
  return simple;
}
