import { version } from "../../package.json" with { type: "json" };
import type { Data } from "../model/types.ts";
import { rowWith } from "../tables/row-with.ts";

/** Which state of the data this is: its version, and the day of its release, empty before that. */
export function currentRelease({ releases }: Pick<Data, "releases">): { version: string; date: string } {
  return { version, date: rowWith(releases, { version })?.date ?? "" };
}
