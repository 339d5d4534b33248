import type {
  IndicatorKind,
  MethodKind,
  PlaceLevel,
  Reason,
  RelationKind,
  ReportKind,
  Text,
  Verdict,
} from "../model/types.ts";
import type { IndicatorSubject } from "../model/indicator-subjects.ts";

export { basisWords, statusWords } from "../model/status-words.ts";

/** Why a numeral is no figure. */
export const reasonWords: Record<Reason, Text> = {
  date: { zh: "日期", en: "date" },
  "document-number": { zh: "文号", en: "document number" },
  "road-number": { zh: "道路编号", en: "road number" },
  name: { zh: "名称的一部分", en: "part of a name" },
  "list-marker": { zh: "序号", en: "list marker" },
  ordinal: { zh: "序数", en: "ordinal" },
  idiom: { zh: "成语或固定说法", en: "idiom" },
  "other-news": { zh: "同版的其他消息", en: "other news on the page" },
  telephone: { zh: "电话号码", en: "telephone number" },
  "chemical-name": { zh: "化学品名", en: "chemical name" },
};

/** What sort of quantity an indicator is. */
export const indicatorKindWords: Record<IndicatorKind, Text> = {
  stock: { zh: "存量", en: "stock" },
  flow: { zh: "流量", en: "flow" },
  rate: { zh: "增速或倍数", en: "rate" },
  share: { zh: "占比", en: "share" },
  count: { zh: "个数", en: "count" },
  rank: { zh: "名次", en: "rank" },
  size: { zh: "规模", en: "size" },
};

/** What indicators are about. */
export const indicatorSubjectWords: Record<IndicatorSubject, Text> = {
  funds: { zh: "到位资金和外资", en: "Funds received and foreign investment" },
  money: { zh: "其他金额", en: "Other amounts of money" },
  counts: { zh: "个数", en: "Counts" },
  shares: { zh: "比率和位次", en: "Rates, shares and ranks" },
  sizes: { zh: "产能、时限和其他", en: "Capacities, times and others" },
};

/** What sort of place a place is. */
export const levelWords: Record<PlaceLevel, Text> = {
  region: { zh: "自治区", en: "autonomous region" },
  league: { zh: "盟、市", en: "league or city" },
  district: { zh: "旗、县、区", en: "banner, county or district" },
  park: { zh: "园区", en: "park" },
};

/** What sort of text a report is. */
export const reportKindWords: Record<ReportKind, Text> = {
  press: { zh: "新闻报道", en: "press report" },
  plan: { zh: "规划文件", en: "plan" },
  measures: { zh: "政策措施", en: "policy measures" },
};

/** What sort of thing a mechanism of promotion is. */
export const methodKindWords: Record<MethodKind, Text> = {
  organisation: { zh: "组织分工", en: "Organisation" },
  dispatch: { zh: "调度推进", en: "Progress review" },
  assessment: { zh: "考核评价", en: "Assessment" },
  instrument: { zh: "图表台账", en: "Instruments" },
  channel: { zh: "招商渠道", en: "Channels" },
  service: { zh: "服务落地", en: "Service" },
  finance: { zh: "基金资本", en: "Finance" },
};

/** What becomes of a relation: one word on every page, in the CSV explained by the same. */
export const verdictWords: Record<Verdict, Text> = {
  consistent: { zh: "相符", en: "consistent" },
  inconsistent: { zh: "不符", en: "inconsistent" },
  inferred: { zh: "倒推", en: "inferred" },
  different: { zh: "不是一回事", en: "not the same" },
  "cannot-be-told": { zh: "说不清", en: "cannot be told" },
};

/** What a relation claims. */
export const relationKindWords: Record<RelationKind, Text> = {
  sum: { zh: "和差", en: "sum or difference" },
  part: { zh: "部分与全部", en: "part of a whole" },
  share: { zh: "占比", en: "share" },
  ratio: { zh: "比值", en: "ratio" },
  growth: { zh: "增速", en: "growth" },
  compound: { zh: "逐年累计", en: "compound growth" },
  bound: { zh: "上下限", en: "bound" },
  equal: { zh: "相等", en: "equality" },
  "count-of-list": { zh: "个数与列名", en: "count and list" },
};
