import type { Confidence, Text } from "../model/types.ts";

const words: Readonly<Record<Exclude<Confidence, "stated">, Text>> = {
  inferred: { zh: "据推断", en: "by inference" },
  low: { zh: "据图片", en: "from a photograph" },
};

/** Why something is less than stated; empty where it is stated, or not said at all. */
export function doubtOf(certainty: Confidence | undefined): Text {
  return certainty === undefined || certainty === "stated" ? { zh: "", en: "" } : words[certainty];
}

/** The same of several: `据图片或推断`. */
export function doubtsOf(certainties: readonly (Confidence | undefined)[]): Text {
  const [inferred, low] = (["inferred", "low"] as const).map((one) => certainties.includes(one));
  if (inferred && low) return { zh: "据图片或推断", en: "by inference or from photographs" };
  if (low)
    return certainties.filter((one) => one === "low").length === 1
      ? words.low
      : { zh: "据图片", en: "from photographs" };
  return inferred ? words.inferred : { zh: "", en: "" };
}
