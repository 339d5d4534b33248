import { stepBars } from "./step-bars.ts";

/** Wuhai’s eleven months, what was expected of the year in two places, and what either leaves for December. */
export const lastMonth = stepBars(
  [
    { figure: "wuhai-2022-review-002", from: 1, name: { zh: "1—11月到位", en: "Received, January to November" } },
    { figure: "wuhai-2022-review-007", from: 2, name: { zh: "盘点预计全年", en: "The year, as the review expects" } },
    { relation: "wuhai-december", from: 2, name: { zh: "留给12月", en: "Left for December" } },
    {
      figure: "wuhai-2023-work-report-f1",
      from: 3,
      name: { zh: "工作报告预计全年（叫法不同）", en: "The year, as the work report expects (under another name)" },
    },
  ],
  {
    about: {
      zh: "乌海：11个月到位的和两处预计的全年",
      en: "Wuhai: eleven months of funds received, and the year as two texts expect it",
    },
    place: "150300",
  },
);
