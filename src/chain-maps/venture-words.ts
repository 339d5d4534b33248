import { formatPrint } from "../model/format.ts";
import type { Data, Lang, Text, Venture, VentureStage } from "../model/types.ts";
import { rowWith } from "../tables/row-with.ts";
import { statusOf } from "./nodes.ts";

/** Each step that a report may tell of a venture. */
export const ventureStageWords: Readonly<Record<VentureStage, Text>> = {
  sought: { zh: "拟招", en: "sought" },
  "in-talks": { zh: "在谈", en: "in talks" },
  agreed: { zh: "达成协议", en: "agreed" },
  signed: { zh: "签约", en: "signed" },
  landed: { zh: "落地", en: "set up" },
  "under-construction": { zh: "在建", en: "under construction" },
  producing: { zh: "投产", en: "operating" },
  "gap-filled": { zh: "填补空白", en: "filled a gap" },
  existing: { zh: "已有", en: "existing" },
  gap: { zh: "空白", en: "gap" },
  target: { zh: "规划目标", en: "planned" },
  named: { zh: "点到，进展未载", en: "named, how far is not stated" },
  cooperating: { zh: "有合作或联络", en: "in cooperation or contact" },
  "to-do-more": { zh: "点到，要多起作用", en: "named, to take on more" },
};

/** Every stage of a venture: `签约、落地`. */
export function ventureStagesWords({ stage }: Pick<Venture, "stage">, lang: Lang): string {
  return stage.map((one) => ventureStageWords[one][lang]).join(lang === "zh" ? "、" : ", ");
}

/** What a venture is called on a map: its firm, or its project where no firm is named. */
export function ventureName({ company, company_en, project, project_en }: Venture, lang: Lang): string {
  return lang === "zh" ? company || project : company_en || project_en;
}

/** What is planned is not there. */
const plannedWords: Text = { zh: "计划", en: "planned " };

/** Amount, capacity and size class as printed, with their units, each said to be planned where it is; or empty. */
export function ventureSize(
  venture: Venture,
  { data, lang }: { lang: Lang; data: Pick<Data, "members" | "units"> },
): string {
  const size = rowWith(data.members, { dimension: "size-class", member: venture.size_class });
  return [
    formatPrint(venture.amount, { unit: venture.amount_unit, data, lang }),
    capacityWords(venture, { data, lang }),
    venture.size_class && size ? size[lang] : "",
  ]
    .filter((part) => part !== "")
    .map((part) => (statusOf(venture) === "sought" ? plannedWords[lang] + part : part))
    .join(lang === "zh" ? "，" : ", ");
}

/** `每年3亿只`: what is a year's stands as such. */
function capacityWords(venture: Venture, { data, lang }: { lang: Lang; data: Pick<Data, "units"> }): string {
  const amount = formatPrint(venture.capacity, { unit: venture.capacity_unit, data, lang });
  if (amount === "") return "";
  const yearly = venture.capacity_per === "year";
  if (lang === "zh") return `${yearly ? "每年" : ""}${amount}`;
  return `${amount}${yearly ? " a year" : ""}`;
}
