import { formatPrint } from "../model/format.ts";
import type { Data, Lang, Text, Venture, VentureStage } from "../model/types.ts";
import { rowWith } from "../tables/row-with.ts";

/** How far a venture has come, as its report says. */
export const ventureStageWords: Readonly<Record<VentureStage, Text>> = {
  sought: { zh: "拟招", en: "sought" },
  "in-talks": { zh: "在谈", en: "in talks" },
  agreed: { zh: "达成协议", en: "agreed" },
  signed: { zh: "签约", en: "signed" },
  landed: { zh: "落地", en: "set up" },
  "under-construction": { zh: "在建", en: "under construction" },
  producing: { zh: "投产", en: "operating" },
  "gap-filled": { zh: "填补空白", en: "filled a gap" },
  gap: { zh: "空白", en: "gap" },
  target: { zh: "规划目标", en: "target" },
};

/** What a venture is called on a map: its firm, or its project where no firm is named. */
export function ventureName({ company, company_en, project, project_en }: Venture, lang: Lang): string {
  return lang === "zh" ? company || project : company_en || project_en;
}

/** Amount, capacity and size class as printed, with their units; empty where the report tells none. */
export function ventureSize(
  venture: Venture,
  { data, lang }: { lang: Lang; data: Pick<Data, "members" | "units"> },
): string {
  const size = rowWith(data.members, { dimension: "size-class", member: venture.size_class });
  return [
    formatPrint(venture.amount, { unit: venture.amount_unit, data, lang }),
    formatPrint(venture.capacity, { unit: venture.capacity_unit, data, lang }),
    venture.size_class && size ? size[lang] : "",
  ]
    .filter((part) => part !== "")
    .join(lang === "zh" ? "，" : ", ");
}
