import { apartNames } from "../../i18n/outcome-words.ts";
import type { PromiseOutcome } from "../../model/outcomes/outcomes.ts";
import { apartOf } from "../../model/outcomes/weight.ts";
import type { Context } from "../../model/types.ts";

/** Why a promise that ended is counted apart, in words; empty where it is not. */
export function apartTold(row: PromiseOutcome, { data, lang }: Context): string {
  const why = apartOf(row, data);
  return why ? apartNames[why][lang] : "";
}
