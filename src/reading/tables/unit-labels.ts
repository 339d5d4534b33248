import { foldText } from "../../arithmetic/fold.ts";
import { readUnit, unitPattern } from "../numbers/units.ts";

/** A unit that a label names for other numbers; empty where it names several, or one that is not known. */
export type Label = string;

const one = `(?:[百千万亿]{0,3}${unitPattern})`;
const list = `(?:${one}(?:[、,，/;；和]${one})*)`;
// 盟（市）, 姓（名） and 年份（年） name no unit.
const noUnits = new Set([..."区市县旗镇村盟州省国站点年月周大级期段井口眼分秒位名"]);

/** 单位：亿元, in brackets or not, at the end of a line or cell. */
const general = new RegExp(`(?:计量)?单位:?(?<list>${list})[)]?$`, "u");
/** 投资额（亿元）, 增速（单位：%）. */
const bracketed = new RegExp(`[(](?<general>单位:?)?(?<list>${list})[)]$`, "u");
const alone = new RegExp(`^(?<list>${list})$`, "u");
const percent = /^[^\d%]*[^\d%,，。、]%$/u;

/** The unit that a line or cell names for a whole table: 单位：亿元. Undefined where it names none. */
export function tableLabel(text: string): Label | undefined {
  const found = general.exec(plain(text))?.groups?.["list"];
  return found === undefined ? undefined : unitOf(found);
}

/** The unit that a heading names for what stands below or beside it: 投资额（亿元）, 增长%. */
export function headLabel(text: string): Label | undefined {
  const head = plain(text);
  const { list: found, general: told } = bracketed.exec(head)?.groups ?? {};
  if (found !== undefined && (told !== undefined || !hasNoUnit(found))) return unitOf(found);
  return percent.test(head) ? "%" : undefined;
}

/** The unit that a cell is, and nothing else: 亿元. */
export function bareLabel(text: string): Label | undefined {
  const found = alone.exec(plain(text))?.groups?.["list"];
  return found === undefined || hasNoUnit(found) ? undefined : unitOf(found);
}

const plain = (text: string): string =>
  foldText(text)
    .replace(/[\s:]+$/u, "")
    .replace(/\s/gu, "");

const hasNoUnit = (found: string): boolean => found.split(/[、,，/;；和]/u).some((word) => noUnits.has(word));

/** 元/亩 is one unit, 亿元/% and 个/亿元 are two; undefined where none is known. */
function unitOf(found: string): Label | undefined {
  if (readUnit(found) && !/\/.*[元%‰个家项]$/u.test(found)) return found;
  return found.split(/[、,，/;；和]/u).some((word) => readUnit(word)) ? "" : undefined;
}

const stretches = [
  new RegExp(`(?:计量)?单位:?${list}(?=[)）\\n。；;，,]|$)`, "gu"),
  new RegExp(`[(](?:单位:?)?${list}[)]`, "gu"),
  // A name may be 百度 or 万里.
  /(?<=^|\n)[百千]?[万亿](?:[美日欧港]?元|人次?|吨|千瓦时?|平方米|亩|[个家户件台只辆])(?=\n|$)/gu,
];

/** Where a folded text names units that are of other numbers, and are no figures themselves. */
export function labelsIn(text: string): { from: number; to: number }[] {
  return stretches.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: printed, index }) => ({ from: index, to: index + printed.length })),
  );
}

const rate = /^(?:%|‰|个?百分点|倍|成)$/u;
const rateWords = /增[速长幅]|[涨降跌]幅|同比|环比|占比|比[重例率]|贡献率|完成率|[^利费汇税]率/u;
const countWords = /(?:项目|企业|机构|[个户家人件次])数|数量|人次|就业|用工|面积|产量|产能|装机|里程/u;
const orderWords = /排[名位序]|[位名]次|序号|编号|代码|^年[份度]$|电话|邮编|日期/u;

/** Whether a head stands above ranks, running numbers or codes, which measure nothing. */
export const isOrder = (head: string): boolean => orderWords.test(head);

/** Whether other words of the same column or row speak of something else than the unit measures. */
export function contradicts(label: Label, text: string): boolean {
  if (orderWords.test(text)) return true;
  if (rate.test(label)) return false;
  return rateWords.test(text) || (/元$/u.test(label) && countWords.test(text));
}
