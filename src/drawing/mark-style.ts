import type { Observation, Text } from "../model/types.ts";

/** The styles a mark can have, and what each means: how far a value is printed, and how far it has happened. */
export const markStyles = {
  solid: { zh: "原文所载", en: "as reported" },
  light: { zh: "预计", en: "expected" },
  outline: { zh: "目标、计划或门槛", en: "target, plan or threshold" },
  hatch: { zh: "本站推算", en: "derived by us" },
} as const satisfies Record<string, Text>;

export type MarkStyle = keyof typeof markStyles;

/** The look of an observation's mark. */
export function markStyleOf({ basis, status }: Observation): MarkStyle {
  if (basis !== "printed") return "hatch";
  if (status === "expected") return "light";
  return status === "target" || status === "plan" || status === "threshold" ? "outline" : "solid";
}
