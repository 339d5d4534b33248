import { ventureName, ventureSize, ventureStagesWords } from "../../chain-maps/venture-words.ts";
import { placeName } from "../../i18n/names.ts";
import { ventureDoubt } from "../../chain-maps/doubt.ts";
import type { Sure } from "../../chain-maps/certainty.ts";
import type { Presence } from "../../chain-maps/presence.ts";
import { sharedWords } from "../../i18n/words.ts";
import type { Context } from "../../model/types.ts";
import { nodeOf } from "../../tables/ventures.ts";
import { rowLink } from "./row-links.ts";

/** A venture in words: who, what, where and how far, of one row or of a project with all its rows. */
export function ventureFacts(venture: Sure | Presence, { data, lang }: Context) {
  const name = ventureName(venture, lang);
  const project = lang === "zh" ? venture.project : venture.project_en;
  const place = placeName(venture.place, { data, lang });
  const node = nodeOf(venture, data);
  const how = [ventureStagesWords(venture, lang), ventureSize(venture, { lang, data }), ventureDoubt(venture, lang)]
    .filter((word) => word !== "")
    .join(" · ");
  return {
    name,
    project: project === name ? "" : project,
    place,
    /** Empty where the source names no product. */
    node: node?.[lang] ?? "",
    how,
    words: `${place} · ${how}`,
    note: noteOf(venture, { data, lang }),
  };
}

/** The note of the row that tells; with its source where the place beside it is that of another row of the project. */
function noteOf(venture: Sure | Presence, { data, lang }: Context): string {
  const note = venture.note[lang];
  if (note === "" || !("told" in venture) || venture.told.place === venture.place) return note;
  return rowLink(venture.told, { data, lang }).words + sharedWords.colon[lang] + note;
}

/** The same on the page of a place: on which link, where unless `here`, and how far. */
export function ventureLine(venture: Sure | Presence, { here, data, lang }: { here: string } & Context): string {
  const { node, place, how } = ventureFacts(venture, { data, lang });
  return [node, venture.place === here ? "" : place, how].filter((words) => words !== "").join(" · ");
}
