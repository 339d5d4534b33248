import { printedFigures } from "../model/coverage.ts";
import { impliedBase, monthlyPace, perHead, shareOf } from "../model/derive.ts";
import { growthOf } from "../model/growth.ts";
import { isWholeMonths } from "../model/period.ts";
import { rowWith } from "../tables/row-with.ts";
import type { Data, Derived, Observation, Printed } from "../model/types.ts";
import type { Judgement } from "./judge-pair.ts";
import { alikeIn, type Pair } from "./reason.ts";
import { isProgress } from "./rules/period.ts";

/** What may be reckoned so that values stand beside each other; each is told as derived, with its formula. */
export const conversionKinds = [
  "share-of-target",
  "share-of-expected",
  "per-head",
  "per-month",
  "growth-base",
  "one-unit",
] as const;
export type ConversionKind = (typeof conversionKinds)[number];

/** One conversion and what it yields; of `one-unit` only the words change. */
export interface Conversion {
  kind: ConversionKind;
  values: readonly Derived[];
}

interface Asked {
  values: readonly [Observation, Observation];
  traits: Pair;
  judgement: Judgement;
}

/** The conversions that two values allow; of what forbids to compare them none takes away more than unequal periods. */
export function conversionsOf({ values, traits, judgement }: Asked, data: Data): readonly Conversion[] {
  if (!isPrinted(values)) return [];
  const asked = { values, traits, judgement };
  return [
    ...told(isExpected(values) ? "share-of-expected" : "share-of-target", shareOfGoal(asked)),
    ...told("per-head", heads(asked, data)),
    ...told("per-month", months(asked)),
    ...told("growth-base", base(values, data)),
    ...(alikeIn(traits, ["measure", "unit"]) && values[0].unit !== values[1].unit
      ? [{ kind: "one-unit", values: [] } as const]
      : []),
  ];
}

interface AskedOfPrints extends Asked {
  values: readonly [Printed, Printed];
}

const isPrinted = (values: readonly [Observation, Observation]): values is readonly [Printed, Printed] =>
  values.every(({ basis }) => basis === "printed");

const told = (kind: ConversionKind, values: readonly Derived[]): readonly Conversion[] =>
  values.length > 0 ? [{ kind, values }] : [];

const isGoal = ({ status }: Printed): boolean => status === "target" || status === "expected";
const isExpected = (values: readonly Printed[]): boolean => values.some(({ status }) => status === "expected");
const isMoney = ({ unit_base }: Printed): boolean => unit_base === "CNY";

/** What is reported as a share of what is wanted of the same days and more. */
function shareOfGoal({ values, traits, judgement }: AskedOfPrints): readonly Derived[] {
  const [goal, part] = values.toSorted((a, b) => Number(isGoal(b)) - Number(isGoal(a)));
  const isShare = judgement.shareScale && isProgress(traits) && traits[0].kind === "flow";
  if (!goal || !part || !isShare || isGoal(part) || goal.value_base === 0) return [];
  return alikeIn(traits, ["unit"]) ? [shareOf({ part, whole: goal })] : [];
}

/** Money by the residents of its place. */
function heads({ values, traits, judgement }: AskedOfPrints, data: Data): readonly Derived[] {
  if (!judgement.shareScale || alikeIn(traits, ["place"]) || !alikeIn(traits, ["measure"])) return [];
  const found = values.flatMap((value) => {
    const census = rowWith(data.census, { place: value.place });
    return census && isMoney(value) ? [perHead({ value, census })] : [];
  });
  return found.length === 2 ? found : [];
}

/** Money by the months of its period, where only their number forbids to compare. */
function months({ values, traits, judgement: { reasons } }: AskedOfPrints): readonly Derived[] {
  const forbidding = reasons.filter(({ forbids }) => forbids);
  const only = forbidding.every(({ kind }) => kind === "different-period-length") && !alikeIn(traits, ["length"]);
  const whole = values.every((value) => isMoney(value) && isWholeMonths(value));
  return only && whole && traits[0].kind === "flow" && alikeIn(traits, ["measure"]) ? values.map(monthlyPace) : [];
}

/** What an amount grew from, where the other value is its growth. */
function base(values: readonly [Printed, Printed], data: Data): readonly Derived[] {
  const figures = printedFigures(data);
  return values.flatMap((value, index) => {
    const growth = growthOf(value, figures);
    const isOfIt = growth !== undefined && growth.id === values[1 - index]?.id && value.unit_base !== "1";
    return isOfIt && growth.period_start !== "" ? [impliedBase({ value, growth })] : [];
  });
}
