import { joinOr } from "../model/join-texts.ts";
import type { Lang, Text } from "../model/types.ts";
import { certainties, type Certainty } from "./certainty.ts";

type Doubtful = Exclude<Certainty, "stated">;

const words: Readonly<Record<Doubtful, Text>> = {
  inferred: { zh: "据推断", en: "by inference" },
  low: { zh: "据图片", en: "from a photograph" },
  copy: { zh: "只见于转载", en: "from a reprint alone" },
  "copy-inferred": { zh: "据转载推断", en: "inferred from a reprint" },
  "copy-low": { zh: "据转载的图片", en: "from a photograph in a reprint" },
};

/** Whether something is told, and less than stated. */
export const isDoubtful = (certainty: Certainty | undefined): certainty is Doubtful =>
  certainty !== undefined && certainty !== "stated";

/** Why something is less than stated; empty where it is stated, or not said at all. */
export function doubtOf(certainty: Certainty | undefined): Text {
  return isDoubtful(certainty) ? words[certainty] : { zh: "", en: "" };
}

/** Why what a row or a mark says is less than stated, in one language; every list of ventures tells it by this. */
export function ventureDoubt({ confidence }: { confidence: Certainty }, lang: Lang): string {
  return doubtOf(confidence)[lang];
}

/** The same of several: `据图片或推断`. */
export function doubtsOf(told: readonly (Certainty | undefined)[]): Text {
  const found = told.filter(isDoubtful);
  const kinds = certainties.filter(isDoubtful).filter((one) => found.includes(one));
  const [first] = kinds;
  if (!first) return { zh: "", en: "" };
  if (kinds.length === 1) return found.length === 1 || first === "inferred" ? words[first] : several[first];
  const has = (...wanted: readonly Doubtful[]) => kinds.some((kind) => wanted.includes(kind));
  const inferred = has("inferred", "copy-inferred");
  const low = has("low", "copy-low");
  const copy = has("copy", "copy-inferred", "copy-low");
  const all = {
    zh: [low && "据图片", inferred && (low ? "推断" : "据推断"), copy && words.copy.zh],
    en: [inferred && "by inference", low && "from photographs", copy && (low ? "reprints alone" : several.copy.en)],
  };
  return joinOr((lang) => all[lang].filter((part) => part !== false));
}

/** The same of several. */
const several: Readonly<Record<Doubtful, Text>> = {
  inferred: words.inferred,
  low: { ...words.low, en: "from photographs" },
  copy: { ...words.copy, en: "from reprints alone" },
  "copy-inferred": { ...words["copy-inferred"], en: "inferred from reprints" },
  "copy-low": { ...words["copy-low"], en: "from photographs in reprints" },
};
