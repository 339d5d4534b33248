import { paths } from "../../i18n/addresses.ts";
import type { Method } from "../../model/types.ts";

/** What this site has of a method: figures of the same report, a map or table of our own modelled on it, nothing. */
export const methodsHere = ["shown", "own", "none"] as const;
export type MethodHere = (typeof methodsHere)[number];

/** Which of these it is; a chain map or a map of places is drawn by us after the method and is no instance of it. */
export function methodHere({ here }: Pick<Method, "here">): MethodHere {
  if (here === "") return "none";
  return [paths.chains, paths.map].some((own) => here.startsWith(own)) ? "own" : "shown";
}
