import { createRequire } from "node:module";
import type * as Jschardet from "jschardet";
import { toldBy } from "../told-by.ts";

const load = createRequire(import.meta.url);

/** GB18030 or Big5, by how often each character stands beside its neighbours in Chinese. */
export function likelier(bytes: Uint8Array): string {
  // It takes a while to load, and few texts need it.
  return toldBy((load("jschardet") as typeof Jschardet).detectAll(bytes));
}
