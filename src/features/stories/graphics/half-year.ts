import { stepBars } from "./step-bars.ts";

/** The region’s target for a year, its first half, and what both imply of the year before and of the second half. */
export const halfYear = stepBars(
  [
    { figure: "inner-mongolia-2023-h1-012", from: 1, name: { zh: "全年目标", en: "The year’s target" } },
    { relation: "region-base-year", from: 1, name: { zh: "上一年（倒推）", en: "The year before (implied)" } },
    { figure: "inner-mongolia-2023-h1-006", from: 2, name: { zh: "上半年到位", en: "Received in the first half" } },
    {
      relation: "region-base-half",
      from: 2,
      name: { zh: "上一年上半年（倒推）", en: "First half of the year before (implied)" },
    },
    { relation: "region-second-half", from: 3, name: { zh: "下半年还须到位", en: "Left for the second half" } },
    {
      relation: "region-base-second-half",
      from: 3,
      name: { zh: "上一年下半年（倒推）", en: "Second half of the year before (implied)" },
    },
  ],
  {
    about: {
      zh: "内蒙古国内到位资金：目标、上半年和倒推出来的上一年",
      en: "Inner Mongolia’s domestic funds received: target, first half, and the year before as implied",
    },
    place: "150000",
  },
);
