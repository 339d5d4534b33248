import type { Problem } from "../problem.ts";
import type { Tables } from "../read/folder.ts";
import { checkAccounts } from "./accounts.ts";
import { checkCorrections } from "./corrections.ts";
import { checkFigureIds } from "./figure-ids.ts";
import { checkLines } from "./lines.ts";
import { checkMagnitude } from "./magnitude.ts";
import { checkMembers } from "./members.ts";
import { checkOddities } from "./oddities.ts";
import { checkPeriods } from "./periods.ts";
import { checkPrints } from "./prints.ts";
import { checkRates } from "./rates.ts";
import { checkRelations } from "./relations.ts";
import { checkShares } from "./shares.ts";
import { checkTense } from "./tense.ts";
import { checkUnique } from "./unique.ts";
import { checkUnits } from "./units.ts";
import { checkVocab } from "./vocab.ts";

/** Every sanity check, in the order in which problems of one row are told. */
export const checks: readonly ((tables: Tables) => Problem[])[] = [
  checkUnique,
  checkFigureIds,
  checkVocab,
  checkMembers,
  checkLines,
  checkAccounts,
  checkPrints,
  checkUnits,
  checkRates,
  checkShares,
  checkMagnitude,
  checkPeriods,
  checkTense,
  checkOddities,
  checkCorrections,
  checkRelations,
];
