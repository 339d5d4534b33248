import type { Amount } from "../numbers/amounts.ts";
import { isDay, isWithin, isYear, shiftPeriod, type Period } from "./calendar.ts";
import { firstFrom, type Clock, type Named } from "./times.ts";

/** A text, the times that it names, and what is known of its time. */
interface Context {
  text: string;
  times: readonly Named[];
  clock: Clock;
}

type Around = Pick<Context, "text" | "times"> & Record<"main" | "carried", Period | undefined>;

/** The period of an amount; a share of a target is reached by the end of what the text is about. */
export function periodOf(amount: Amount, context: Context): Period | undefined {
  const { text, clock } = context;
  const main = mainAt(clock, amount.from);
  const carried = clock.carries === false ? undefined : main;
  if (hasNoPeriod(amount, text)) return undefined;
  const before = text.slice(Math.max(0, amount.from - 36), amount.from);
  const done = amount.unit === "%" && /完成[^，,。；;]{0,16}(?:目标|任务)[^，,。；;]{0,12}的$/u.test(before);
  return done && main ? main : periodAt(amount, { ...context, main, carried });
}

/** What a text is about, where it has said so: no figure takes a time that is only named behind it. */
export const mainAt = ({ main }: Pick<Clock, "main">, at: number): Period | undefined =>
  main && (main.at ?? -1) < at ? main : undefined;

/** Size classes and what a single project is planned to cost or make are of no period. */
function hasNoPeriod(amount: Amount, text: string): boolean {
  if (isThreshold(amount, text) || isCapacity(amount, text) || ["级", "大"].includes(amount.unit_base)) return true;
  const before = text.slice(Math.max(0, amount.from - 10), amount.from);
  if (/(?:年产|规划总投资额?(?:达|为)?)$/u.test(before)) return true;
  return (
    /(?:项目(?:计划)?总投资|总投资)$/u.test(before) &&
    !/项目/u.test(text.slice(Math.max(0, amount.from - 24), amount.from - 3))
  );
}

/** What a single project is to make is of no period: 60万吨化肥项目; how many projects there are is. */
function isCapacity({ unit_base, to }: Amount, text: string): boolean {
  const counts = ["CNY", "USD", "1", "", "个", "项", "家", "户", "人", "名", "批", "批次", "次", "场", "类", "种"];
  return !counts.includes(unit_base) && /^[^，。；、,;\n（(]{1,12}项目/u.test(text.slice(to, to + 16));
}

/** A size that projects are counted from is no amount of a period: 总投资500万元以上项目, 10亿元新开工项目. */
function isThreshold({ qualifier, unit_base, to, from }: Amount, text: string): boolean {
  if (unit_base !== "CNY") return false;
  const behind = text.slice(to, to + 8);
  const before = text.slice(Math.max(0, from - 4), from);
  return (
    (qualifier === "at_least" || /[投资]资$/u.test(before) || /项$/u.test(before)) &&
    /^(?:的)?(?:[^，。；,;]{0,6})项目/u.test(behind)
  );
}

const sentenceEnd = /[。！？!?\n]/u;
/** How far back a time is looked for, in characters: paragraphs are shorter, and a text must be read in linear time. */
const reach = 1500;

/**
 * The period of a figure: the time in brackets behind it, else the nearest time named before it in its sentence, else
 * in its paragraph, else that of the whole text. The name of an event (2022年秋季集中签约) does not hide its day. Undefined
 * where it is of another time that is not told.
 */
function periodAt(amount: Amount, { text, times, main, carried }: Around): Period | undefined {
  const at = amount.from;
  const next = firstFrom(times, at);
  const bracketed = timeBehind(amount, { text, time: times.slice(next, next + 3).find(({ at }) => at > amount.to) });
  if (bracketed) return bracketed.unclear ? undefined : bracketed;
  const near = times.slice(Math.max(0, next - 24), next).filter(({ to }) => to <= at && at - to < reach);
  const compared = comparedWith(amount, { text, times: near });
  if (compared) return compared.period;
  const usable = near.filter((time) => !time.compared);
  const last = usable.at(-1);
  if (!last) return carried;
  const between = text.slice(last.to, at);
  if (between.includes("\n")) return carried;
  if (last.unclear) return undefined;
  // 今年 means what the text is about, unless the words go on to a target, a plan or the whole year.
  const clause = /^[^，,。；;]*$/u.test(between);
  // A target is of its own time, which may be longer: 上半年引进5亿元，完成下达任务10亿元的50%.
  if (!clause && !isYear(last) && /(?:目标|任务)(?:数|为|是)?$/u.test(between)) return undefined;
  if (last.loose) return clause && /目标|任务|计划|预计|全年|力争/u.test(between) ? last : (inYear(main, last) ?? last);
  const closer = usable.at(-2);
  const within = closer && !closer.unclear && !last.whole && isYear(last) && isWithin(closer, last);
  if (within && !closer.loose && !sentenceEnd.test(text.slice(closer.to, at))) return closer;
  // A total up to a year, or its yearly average, is of the years that a plan spans.
  const span = main && main.start.slice(0, 4) !== main.end.slice(0, 4) ? main : undefined;
  if (span && isYear(last) && last.end === span.end && /累计|年均/u.test(between)) return span;
  if (isDay(last) && sentenceEnd.test(between)) return main;
  return last;
}

/** The time that stands in brackets right behind an amount: 10亿元（2022年）. */
function timeBehind({ to }: Amount, { text, time }: { text: string; time: Named | undefined }): Named | undefined {
  const inBrackets = time?.at === to + 1 && /[(（]/u.test(text[to] ?? "") && /[)）]/u.test(text[time.to] ?? "");
  return inBrackets ? time : undefined;
}

/** What is said of the other time itself, where the amount stands right behind it: 上年同期为8亿元, 比2022年的8亿元. */
function comparedWith(
  { from, unit, value }: Amount,
  { text, times }: { text: string; times: readonly Named[] },
): { period: Period | undefined } | undefined {
  const last = times.at(-1);
  if (!last?.compared) return undefined;
  // 是2020年的2.5倍 is of the time of what is compared.
  if (/(?:是|为|相当于|达到?|占)$/u.test(text.slice(Math.max(0, last.at - 3), last.at))) return undefined;
  const between = text.slice(last.to, from);
  const bare = between === "" && value >= 0 && !/^(?:%|‰|个?百分点|倍)$/u.test(unit);
  if (!bare && !/^(?:的|则?为|是|仅为?|只有)$/u.test(between)) return undefined;
  if (!text.slice(last.at, last.to).includes("同期")) return { period: last.unclear ? undefined : last };
  const base = times.findLast((time) => !time.compared && !time.unclear);
  const by = base && !last.unclear ? Number(last.start.slice(0, 4)) - Number(base.start.slice(0, 4)) : NaN;
  return { period: base && by < 0 ? shiftPeriod(base, by) : undefined };
}

const inYear = (main: Period | undefined, year: Period): Period | undefined =>
  main && main.start.slice(0, 4) === year.start.slice(0, 4) && main.end <= year.end ? main : undefined;
