import { ventureName, ventureSize, ventureStageWords } from "../chains/venture-words.ts";
import { placeName } from "../i18n/names.ts";
import { t } from "../i18n/words.ts";
import { data } from "../lib/data.ts";
import type { Lang, Venture } from "../lib/types.ts";

/** A venture in words: who, what, where and how far. */
export function ventureFacts(venture: Venture, lang: Lang) {
  const name = ventureName(venture, lang);
  const project = lang === "zh" ? venture.project : venture.project_en;
  const doubt = { stated: "", inferred: t("inferredHere", lang), low: t("lowConfidence", lang) }[venture.confidence];
  const words = [
    placeName(venture.place, lang),
    ventureStageWords[venture.stage][lang],
    ventureSize(venture, { lang, data }),
    doubt,
  ];
  return {
    name,
    project: project === name ? "" : project,
    words: words.filter((word) => word !== "").join(" · "),
    note: venture.note[lang],
  };
}
