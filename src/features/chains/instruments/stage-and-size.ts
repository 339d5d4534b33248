import type { Data, Text, Venture } from "../../../model/types.ts";
import { ventureSize, ventureStagesWords } from "../../../chain-maps/venture-words.ts";
import { placeOf } from "../../../model/lookup.ts";
import { doubtOf } from "../../../chain-maps/doubt.ts";
import { joined } from "./statement.ts";

/**
 * How far ventures have come and how large they are, as printed, and why where that is not stated: `签约，50亿元以上，据图片`;
 * where they are unless it is `here`, the code of a place that is told beside them.
 */
export function stageAndSize(
  ventures: readonly Venture[],
  { here, data }: { here: string; data: Pick<Data, "members" | "units" | "places"> },
): Text {
  const parts = ventures.map((venture) =>
    joined(
      [
        { zh: ventureStagesWords(venture, "zh"), en: ventureStagesWords(venture, "en") },
        { zh: ventureSize(venture, { lang: "zh", data }), en: ventureSize(venture, { lang: "en", data }) },
        venture.place === here ? { zh: "", en: "" } : placeOf(venture.place, data),
        doubtOf(venture.confidence),
      ],
      { zh: "，", en: ", " },
    ),
  );
  return joined(parts, { zh: "；", en: "; " });
}
