import type { Made } from "./pieces.ts";

/** A cell of one piece. */
export const cell = (text: string) => [{ text }];
/** A sentence with a mark, a table and a last line. */
export const made: Made = {
  seed: 0,
  kind: "amount",
  lines: [
    [
      [
        { text: "共" },
        { text: "3.5亿元", answer: { value: 35e7, unit: "CNY", hedge: "exact", periods: ["/"] } },
        { text: "12", raised: true },
      ],
    ],
    [cell("甲<1"), cell("-3")],
    [cell("乙"), cell("4")],
    [cell("止")],
  ],
};
