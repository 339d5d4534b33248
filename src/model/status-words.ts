import type { Basis, Status, Text } from "./types.ts";

/** How far a figure has happened. */
export const statusWords: Record<Status, Text> = {
  actual: { zh: "实际", en: "actual" },
  expected: { zh: "预计", en: "expected" },
  target: { zh: "目标", en: "target" },
  capacity: { zh: "产能", en: "capacity" },
  threshold: { zh: "门槛", en: "threshold" },
  plan: { zh: "规划", en: "planned" },
  count: { zh: "计数", en: "count" },
};

/** Where a value comes from. */
export const basisWords: Record<Basis, Text> = {
  printed: { zh: "原文", en: "printed" },
  derived: { zh: "推算", en: "derived" },
  inferred: { zh: "倒推", en: "inferred" },
};
