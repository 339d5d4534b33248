import { isWithin, years, type Period } from "../times/calendar.ts";
import type { Cell } from "./table-cells.ts";
import type { Stretch } from "./tables.ts";
import { firstFrom, type Named } from "../times/times.ts";

/** What a head, a row's name or a title tells of the time: nothing, or a period, or one that nobody can tell. */
type Told = Period | "unclear" | undefined;

interface Context {
  text: string;
  times: readonly Named[];
  /** The period that the whole text is about. */
  main: Period | undefined;
}

/**
 * The period of the numbers in a cell of a table: that of its column's head and its row's name, where they agree, else
 * that of the table's title, else of the whole text.
 */
export function periodOfCell({ heads, row, titles, misaligned }: Cell, context: Context): Period | undefined {
  const around = [...heads, ...(row ? [row] : [])].map((stretch) => told(stretch, context));
  const near = around.reduce(both, undefined);
  if (near === "unclear" || (misaligned && near === undefined)) return undefined;
  if (near) return near;
  const title = titles.map((stretch) => told(stretch, context)).find((period) => period !== undefined);
  return title === "unclear" ? undefined : (title ?? context.main);
}

/** The narrower of two periods; 2022年 and 2021年1—6月 are no one period. */
function both(one: Told, other: Told): Told {
  if (one === undefined || other === undefined) return one ?? other;
  if (one === "unclear" || other === "unclear") return "unclear";
  if (isWithin(one, other)) return one;
  return isWithin(other, one) ? other : "unclear";
}

/** 比上年增长 tells no time of its own; 上年同期 does, but not which one. */
function told({ from, to, text }: Stretch, { text: all, times }: Context): Told {
  if (/^(?:19|20)\d{2}$/u.test(text)) return years(text);
  const found: Named[] = [];
  for (let index = firstFrom(times, from); (times[index]?.at ?? to) < to; index += 1) {
    const time = times[index];
    if (time && !(time.compared && /[比较同与]$/u.test(all.slice(Math.max(0, time.at - 1), time.at)))) found.push(time);
  }
  return found
    .map(({ start, end, unclear, compared }): Told => (unclear || compared ? "unclear" : { start, end }))
    .reduce(both, undefined);
}
