import { readPrinted } from "../../src/reading/printed.ts";
import { plainDigits } from "../../src/arithmetic/decimal.ts";
import { writeExact, type ExactText } from "../../src/arithmetic/reckon.ts";
import { readNumber } from "../../src/arithmetic/number.ts";
import { divide, multiply, ratio } from "../../src/arithmetic/ratio.ts";
import { roundingInterval } from "../../src/arithmetic/rounding-interval.ts";
import type { Printed } from "../../src/model/types.ts";

/** What a made-up figure says exactly, as the normalizer would read it from its print. */
export function exactPrint(figure: Omit<Printed, "exact">): ExactText {
  const [value, base] = [figure.value, figure.value_base].map((number) => readNumber(plainDigits(number)).value);
  if (!value || !base) throw new Error(`no value: ${figure.id}`);
  const read =
    readPrinted(figure.printed, { units: [figure.unit] })?.step ?? readNumber(plainDigits(figure.value)).step;
  // A printed zero does not tell how its unit scales.
  const factor = value.n === 0n ? ratio(1n, figure.unit === "%" ? 100n : 1n) : divide(base, value);
  const step = multiply(read, factor);
  return writeExact({ value: base, step, interval: roundingInterval({ ...figure, value: base, step }) });
}
