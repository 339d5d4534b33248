import { version } from "../../package.json" with { type: "json" };
import { data } from "../model/data.ts";

/** Which state of the data this is: its version, and the day of its release, empty before that. */
export const currentRelease: { version: string; date: string } = {
  version,
  date: data.releases.find((release) => release.version === version)?.date ?? "",
};
