import type { Outcome } from "../model/outcomes/outcome.ts";
import type { Apart, PromiseGroup } from "../model/outcomes/weight.ts";
import type { Text } from "../model/types.ts";

/** What each outcome of a promise is called. */
export const outcomeNames: Readonly<Record<Outcome, Text>> = {
  kept: { zh: "兑现", en: "kept" },
  "kept-early": { zh: "提前兑现", en: "kept early" },
  partly: { zh: "部分兑现", en: "kept in part" },
  missed: { zh: "未达到", en: "missed" },
  delayed: { zh: "推迟", en: "put off" },
  overtaken: { zh: "被新数取代", en: "overtaken" },
  open: { zh: "尚无定论", en: "open" },
  "no-later-report": { zh: "未读到后续", en: "nothing later read" },
};

/** The three groups in which promises are counted. */
export const groupNames: Readonly<Record<PromiseGroup, Text>> = {
  judged: { zh: "评得出", en: "Judged" },
  apart: { zh: "另计：事后才知或只凭转载", en: "Counted apart: read only with the result or from reprints alone" },
  "not-judged": { zh: "评不出", en: "Not judged" },
};

/** Why a promise that ended is counted apart. */
export const apartNames: Readonly<Record<Apart, Text>> = {
  hindsight: { zh: "事后才知", en: "read only with the result" },
  reprint: { zh: "只凭转载", en: "from reprints alone" },
};
