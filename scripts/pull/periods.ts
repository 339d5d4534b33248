import type { Amount } from "./amounts.ts";
import type { Clock, Named, Period } from "./times.ts";
import { isDay, isYear } from "./times.ts";

/** A text, the times that it names, and what is known of its time. */
interface Context {
  text: string;
  times: readonly Named[];
  clock: Clock;
}

/** The period of an amount; a share of a target is reached by the end of what the text is about. */
export function periodOf(amount: Amount, context: Context): Period | undefined {
  const { text, clock } = context;
  if (hasNoPeriod(amount, text)) return undefined;
  const before = text.slice(Math.max(0, amount.from - 36), amount.from);
  const done = amount.unit === "%" && /完成[^，,。；;]{0,16}(?:目标|任务)[^，,。；;]{0,12}的$/u.test(before);
  return done && clock.main ? clock.main : periodAt(amount.from, context);
}

/** Size classes and what a single project is planned to cost or make are of no period. */
function hasNoPeriod(amount: Amount, text: string): boolean {
  if (isThreshold(amount, text) || ["级", "大"].includes(amount.unit_base)) return true;
  return (
    /(?:年产|项目(?:计划)?总投资|总投资)$/u.test(text.slice(Math.max(0, amount.from - 10), amount.from)) &&
    !/项目/u.test(text.slice(Math.max(0, amount.from - 24), amount.from - 3))
  );
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

/**
 * The period of a figure: the nearest time named before it in its sentence, else in its paragraph, else that of the
 * whole text. The name of an event (2022年秋季集中签约) does not hide its day.
 */
function periodAt(at: number, { text, times, clock }: Context): Period | undefined {
  const usable = times.filter((time) => time.to <= at && !time.compared);
  const last = usable.at(-1);
  if (!last) return clock.main;
  const between = text.slice(last.to, at);
  if (between.includes("\n")) return clock.main ?? last;
  // 今年 means what the text is about, unless the words go on to a target, a plan or the whole year.
  const clause = /^[^，,。；;]*$/u.test(between);
  if (last.loose)
    return clause && /目标|任务|计划|预计|全年|力争/u.test(between) ? last : (inYear(clock.main, last) ?? last);
  const closer = usable.at(-2);
  const within = closer && !last.whole && isYear(last) && closer.start >= last.start && closer.end <= last.end;
  if (within && !closer.loose && !sentenceEnd.test(text.slice(closer.to, at))) return closer;
  // A total up to a year, or its yearly average, is of the years that a plan spans.
  const span = clock.main && clock.main.start.slice(0, 4) !== clock.main.end.slice(0, 4) ? clock.main : undefined;
  if (span && isYear(last) && last.end === span.end && /累计|年均/u.test(text.slice(last.to, at))) return span;
  if (isDay(last) && sentenceEnd.test(between)) return clock.main ?? last;
  return last;
}

const inYear = (main: Period | undefined, year: Period): Period | undefined =>
  main && main.start.slice(0, 4) === year.start.slice(0, 4) && main.end <= year.end ? main : undefined;
