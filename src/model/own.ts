import type { Observation, Report } from "./types.ts";

/** What stands in place of a report's id where a reader typed a number. */
export const ownReport = "own";

/** Whether a value was typed by the reader: no text of ours has it. */
export function isOwn(of: Observation): boolean {
  return of.basis === "printed" && "report" in of && of.report === ownReport;
}

/** What is named as the source of such a number. */
export const ownSource = {
  id: ownReport,
  title: "读者输入的数，本站没有核对",
  title_en: "a number typed by the reader, not checked here",
  ...{ place: "", kind: "press", published_from: "", published_to: "" },
} as const satisfies Partial<Report>;
