import { isCited } from "../model/coverage.ts";
import { formatPrint } from "../model/format.ts";
import type { CitedVenture, Data, Lang, Text, Venture, VentureStage } from "../model/types.ts";
import { rowWith } from "../tables/row-with.ts";
import { statusOf } from "./nodes.ts";

/** Each step that a report may tell of a venture. */
export const ventureStageWords: Readonly<Record<VentureStage, Text>> = {
  sought: { zh: "拟招", en: "sought" },
  "in-talks": { zh: "在谈", en: "in talks" },
  agreed: { zh: "达成协议", en: "agreed" },
  presented: { zh: "推介或签约", en: "presented or signed" },
  signed: { zh: "签约", en: "signed" },
  "brought-in": { zh: "引进，进展未载", en: "brought in, how far is not stated" },
  landed: { zh: "落地", en: "set up" },
  "under-construction": { zh: "在建", en: "under construction" },
  producing: { zh: "投产", en: "operating" },
  "gap-filled": { zh: "据称填补空白", en: "said to fill a gap" },
  existing: { zh: "已有", en: "existing" },
  gap: { zh: "空白", en: "gap" },
  target: { zh: "规划目标", en: "planned" },
  named: { zh: "点到，进展未载", en: "named, how far is not stated" },
  cooperating: { zh: "有合作或联络", en: "in cooperation or contact" },
  "to-do-more": { zh: "点到，要多起作用", en: "named, to take on more" },
  "put-off": { zh: "推迟", en: "put off" },
};

/** What is said of a row of which `isAtLeastSigned`. */
export const atLeastSigned: Text = { zh: "至少签约", en: "at least signed" };

/** What a row says of its step, with the fragment of a cited page. */
export type Phrased = Pick<Venture, "stage"> & { printed?: string };

/**
 * Whether a row is signed at least: its fragment prints that as one of several steps, of which the row has the least:
 * `均有已投产、在建或已签约项目`.
 */
export function isAtLeastSigned({ stage, printed = "" }: Phrased): boolean {
  return stage.includes("signed") && /签约/u.test(printed) && /投产|在建/u.test(printed) && /[或和]/u.test(printed);
}

/** Every stage of a venture: `签约、落地`. */
export function ventureStagesWords(venture: Phrased, lang: Lang): string {
  const least = isAtLeastSigned(venture);
  const words = venture.stage.map((one) => (least && one === "signed" ? atLeastSigned : ventureStageWords[one])[lang]);
  return words.join(lang === "zh" ? "、" : ", ");
}

/** What a venture is called on a map: its firm, or its project where no firm is named. */
export function ventureName(
  { company, company_en, project, project_en }: Pick<Venture, "company" | "company_en" | "project" | "project_en">,
  lang: Lang,
): string {
  return lang === "zh" ? company || project : company_en || project_en;
}

/** A venture of a report, or of a cited page, which has no size class. */
type Sized = Pick<Venture, "stage" | "amount" | "amount_unit" | "capacity" | "capacity_unit" | "capacity_per"> &
  Partial<Pick<Venture, "size_class"> & Pick<CitedVenture, `${"amount" | "capacity"}_${"qualifier" | "covers"}`>>;

/** Every amount of a report is printed as the whole investment of its project; that of a cited page may be a part. */
const investmentWords: Text = { zh: "总投资：", en: "total investment " };
const amountWords: Text = { zh: "金额：", en: "amount " };
/** What is planned is not there. */
const plannedWords: Text = { zh: "计划", en: "planned " };

/** Of how much a size is, where that is not what its row names. */
const coveringWords: Readonly<Record<NonNullable<Sized["amount_covers"]>, Text>> = {
  "": { zh: "", en: "" },
  more: { zh: "（不止本项）", en: " (for more than this)" },
  part: { zh: "（只含部分）", en: " (for a part of this)" },
};

/** What is said of a project beside its furthest step where `putOffUndated` finds a row. */
export const putOffUndatedWords: Text = {
  zh: "另有没有日期的页面说推迟了",
  en: "another page, not dated, says that it was put off",
};

/** Amount, capacity and size class as printed, with units, a planned capacity called so; or empty. */
export function ventureSize(
  venture: Sized,
  { data, lang }: { lang: Lang; data: Pick<Data, "members" | "units"> },
): string {
  const { size_class = "" } = venture;
  const size = rowWith(data.members, { dimension: "size-class", member: size_class });
  const amount = formatPrint(venture.amount, {
    unit: venture.amount_unit,
    qualifier: venture.amount_qualifier || undefined,
    data,
    lang,
  });
  return [
    amount &&
      (isCited(venture) ? amountWords : investmentWords)[lang] +
        amount +
        coveringWords[venture.amount_covers ?? ""][lang],
    ventureCapacity(venture, { data, lang }),
    size_class && size ? size[lang] : "",
  ]
    .filter((part) => part !== "")
    .join(lang === "zh" ? "，" : ", ");
}

/** Capacity as printed, with unit, called so where it is planned; or empty: `计划每年3亿只`. */
export function ventureCapacity(venture: Sized, { data, lang }: { lang: Lang; data: Pick<Data, "units"> }): string {
  const capacity = capacityWords(venture, { data, lang });
  return capacity && (statusOf(venture) === "sought" ? plannedWords[lang] : "") + capacity;
}

/** `每年3亿只`: what is a year's stands as such. */
function capacityWords(venture: Sized, { data, lang }: { lang: Lang; data: Pick<Data, "units"> }): string {
  const amount = formatPrint(venture.capacity, {
    unit: venture.capacity_unit,
    qualifier: venture.capacity_qualifier || undefined,
    data,
    lang,
  });
  if (amount === "") return "";
  const yearly = venture.capacity_per === "year";
  const covering = coveringWords[venture.capacity_covers ?? ""][lang];
  if (lang === "zh") return `${yearly ? "每年" : ""}${amount}${covering}`;
  return `${amount}${yearly ? " a year" : ""}${covering}`;
}
