import type { Observation, Text } from "../model/types.ts";

/** The looks a mark can have, and what each means: how far a value is printed, and how far it has happened. */
export const looks = {
  solid: { zh: "原文所载", en: "as reported" },
  light: { zh: "预计", en: "expected" },
  outline: { zh: "目标、计划或门槛", en: "target, plan or threshold" },
  hatch: { zh: "本站推算", en: "derived by us" },
} as const satisfies Record<string, Text>;

export type Look = keyof typeof looks;

/** The look of an observation's mark. */
export function lookOf({ basis, status }: Observation): Look {
  if (basis !== "printed") return "hatch";
  if (status === "expected") return "light";
  return status === "target" || status === "plan" || status === "threshold" ? "outline" : "solid";
}
