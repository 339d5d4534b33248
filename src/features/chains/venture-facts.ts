import { ventureName, ventureSize, ventureStagesWords } from "../../chain-maps/venture-words.ts";
import { placeName } from "../../i18n/names.ts";
import { sharedWords } from "../../i18n/words.ts";
import type { Venture, Context } from "../../model/types.ts";
import { nodeOf } from "../../tables/ventures.ts";

/** A venture in words: who, what, where and how far. */
export function ventureFacts(venture: Venture, { data, lang }: Context) {
  const name = ventureName(venture, lang);
  const project = lang === "zh" ? venture.project : venture.project_en;
  const doubt = { stated: "", inferred: sharedWords.inferredHere[lang], low: sharedWords.lowConfidence[lang] }[
    venture.confidence
  ];
  const place = placeName(venture.place, { data, lang });
  const node = nodeOf(venture, data);
  const how = [ventureStagesWords(venture, lang), ventureSize(venture, { lang, data }), doubt]
    .filter((word) => word !== "")
    .join(" · ");
  return {
    name,
    project: project === name ? "" : project,
    place,
    /** Empty where the report names no product. */
    node: node?.[lang] ?? "",
    how,
    words: `${place} · ${how}`,
    note: venture.note[lang],
  };
}

/** The same on the page of a place: on which link, where unless `here`, and how far. */
export function ventureLine(venture: Venture, { here, data, lang }: { here: string } & Context): string {
  const { node, place, how } = ventureFacts(venture, { data, lang });
  return [node, venture.place === here ? "" : place, how].filter((words) => words !== "").join(" · ");
}
