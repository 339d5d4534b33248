import type { Sure } from "../../../chain-maps/certainty.ts";
import { withDoubt } from "../../../chain-maps/node-status-words.ts";
import type { Data, Text } from "../../../model/types.ts";
import type { Presence } from "../../../chain-maps/presence.ts";
import { putOffUndatedWords, ventureSize, ventureStagesWords } from "../../../chain-maps/venture-words.ts";
import { placeOf } from "../../../model/lookup.ts";
import { putOffUndated } from "../../../model/project-facts.ts";
import { doubtOf } from "../../../chain-maps/doubt.ts";
import { joinTexts } from "../../../model/join-texts.ts";

/**
 * How far ventures have come and how large they are, as printed, and why where that is not stated: `签约，50亿元以上，据图片`;
 * where they are unless it is `here`, the code of a place that is told beside them. Where nothing beside them does so,
 * what is of no firm is `named` by its project, which tells what it is of: `已有，3200万吨（乌海及周边焦炭产能）`.
 */
export function stageAndSize(
  ventures: readonly (Sure & Partial<Pick<Presence, "rows">>)[],
  { here, named = false, data }: { here: string; named?: boolean; data: Pick<Data, "members" | "units" | "places"> },
): Text {
  const parts = ventures.map((venture) => {
    const told = joinTexts(
      [
        { zh: ventureStagesWords(venture, "zh"), en: ventureStagesWords(venture, "en") },
        { zh: ventureSize(venture, { lang: "zh", data }), en: ventureSize(venture, { lang: "en", data }) },
        venture.place === here ? { zh: "", en: "" } : placeOf(venture.place, data),
        doubtOf(venture.confidence),
        putOffUndated({ rows: venture.rows ?? [] }) ? putOffUndatedWords : { zh: "", en: "" },
      ],
      { zh: "，", en: ", " },
    );
    return named && venture.company === "" ? withDoubt(told, { zh: venture.project, en: venture.project_en }) : told;
  });
  return joinTexts(parts, { zh: "；", en: "; " });
}
