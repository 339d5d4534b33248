import type { Outcome } from "../../tables/outcomes.ts";

export { outcomes, type Ground, type Outcome } from "../../tables/outcomes.ts";

/** Those that say how a promise ended; the others say why that cannot be told. */
export const endings = ["kept", "kept-early", "partly", "missed", "delayed"] as const satisfies readonly Outcome[];

/** Whether an outcome says how a promise ended; `groupOf` says whether that counts as judged. */
export function isEnding(outcome: Outcome): boolean {
  return (endings as readonly Outcome[]).includes(outcome);
}

/** Whether a promise was kept, in time or before. */
export function isKept(outcome: Outcome): boolean {
  return outcome === "kept" || outcome === "kept-early";
}
