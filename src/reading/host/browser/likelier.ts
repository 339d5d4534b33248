import type * as Jschardet from "jschardet";
import { toldBy } from "../told-by.ts";

let detector: typeof Jschardet | undefined;

/** What is thrown where the detector has first to be loaded: load it, and read again. */
export class MissingDetector extends Error {}

/** Loads what tells GB18030 from Big5: heavy, and few texts need it. */
export async function loadDetector(): Promise<void> {
  detector = await import("jschardet");
}

/** GB18030 or Big5, by how often each character stands beside its neighbours in Chinese. */
export function likelier(bytes: Uint8Array): string {
  if (!detector) throw new MissingDetector("missing detector");
  return toldBy(detector.detectAll(bytes));
}
