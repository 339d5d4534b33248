/** How many significant digits are kept of a number: more than any report prints. */
export const keptDigits = 12;

/** Drops binary noise: rounds to the digits that are kept. */
export function clean(value: number): number {
  return Number(value.toPrecision(keptDigits));
}

/** Writes a number in plain decimal digits, never with an exponent. */
export function plainDigits(value: number): string {
  const [mantissa = "", exponent] = String(value).split("e");
  return exponent === undefined ? mantissa : shiftPoint(mantissa, Number(exponent));
}

/** Multiplies decimal digits by a power of ten without rounding; keeps printed trailing zeros after the point. */
export function shiftPoint(digits: string, places: number): string {
  const sign = digits.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = digits.replace("-", "").split(".");
  const padded = "0".repeat(Math.max(0, 1 - places - whole.length)) + whole + fraction;
  const point = Math.max(1, whole.length + places);
  const filled = padded.padEnd(point, "0");
  const head = filled.slice(0, point).replace(/^0+(?=\d)/, "");
  const tail = fraction === "" ? filled.slice(point).replace(/0+$/, "") : filled.slice(point);
  return sign + (tail === "" ? head : `${head}.${tail}`);
}

/** Puts commas between the thousands of decimal digits. */
export function groupThousands(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** The Arabic digits of a print without thousands commas; empty for Chinese numerals and for fractions such as 1/3. */
export function arabicDigits(printed: string): string {
  if (/\d\/\d/.test(printed)) return "";
  return /\d[\d,]*(?:\.\d+)?/.exec(printed)?.[0].replaceAll(",", "") ?? "";
}

/** Rounds to `figures` significant digits and writes them all, trailing zeros included. */
export function significantDigits(value: number, figures: number): string {
  const rounded = Number(value.toPrecision(figures));
  const exponent = rounded === 0 ? 0 : Math.floor(Math.log10(Math.abs(rounded)));
  return rounded.toFixed(Math.max(0, figures - 1 - exponent));
}
