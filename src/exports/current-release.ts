import { version } from "../../package.json" with { type: "json" };
import { data } from "../model/data.ts";
import { rowWith } from "../tables/row-with.ts";

/** Which state of the data this is: its version, and the day of its release, empty before that. */
export const currentRelease: { version: string; date: string } = {
  version,
  date: rowWith(data.releases, { version })?.date ?? "",
};
