import type { Text, Venture } from "../model/types.ts";

/** What that is called. */
export const atLeastSigned: Text = { zh: "至少签约", en: "at least signed" };

/** What a row says of its step, with the fragment of a cited page. */
export type Phrased = Pick<Venture, "stage"> & { printed?: string };

/**
 * Whether a row is signed at least: its fragment prints that as one of several steps, of which the row has the least:
 * `均有已投产、在建或已签约项目`.
 */
export function isAtLeastSigned({ stage, printed = "" }: Phrased): boolean {
  return stage.includes("signed") && /签约/u.test(printed) && /投产|在建/u.test(printed) && /[或和]/u.test(printed);
}
