import type { Data, Text, Venture } from "../../../model/types.ts";
import { ventureSize, ventureStageWords } from "../../../chain-maps/venture-words.ts";
import { joined } from "./statement.ts";

/** How far ventures have come and how large they are, as printed: `签约，50亿元以上`. */
export function stageAndSize(ventures: readonly Venture[], data: Pick<Data, "members" | "units">): Text {
  const parts = ventures.map((venture) =>
    joined(
      [
        ventureStageWords[venture.stage],
        { zh: ventureSize(venture, { lang: "zh", data }), en: ventureSize(venture, { lang: "en", data }) },
      ],
      { zh: "，", en: ", " },
    ),
  );
  return joined(parts, { zh: "；", en: "; " });
}
