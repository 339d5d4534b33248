import { isDoubt } from "../../model/flag-words.ts";
import { growthOf } from "../../model/growth.ts";
import type { Data, Figure } from "../../model/types.ts";

/** What a place is first asked about: money that has arrived. Names are close, what they count is not. */
const leads = ["funds-domestic", "funds-outside"] as const;

/** What comes beside it, in this order, and the breakdown that will do where a report prints no whole. */
const besides = [
  { indicator: "agreed-investment", dimension: "event" },
  { indicator: "signed-projects", dimension: "event" },
  { indicator: "registered-projects", dimension: "" },
  { indicator: "projects-implemented", dimension: "size-class" },
  { indicator: "funds-domestic-outside", dimension: "" },
  { indicator: "funds-large-projects", dimension: "" },
  { indicator: "leader-trips", dimension: "leaders" },
  { indicator: "promotion-events", dimension: "organiser" },
] as const;

/** How many values stand beside the first: more would be too small for a wall. */
const most = 4;

/** The figures of a place that its scoreboard shows. */
export interface KeyFigures {
  lead: Figure;
  /** How much the first figure has grown, where a report prints it for the same period. */
  growth: Figure | undefined;
  rest: readonly Figure[];
}

/**
 * Picks the figures of a scoreboard: results only, each with a period, none of doubtful print.
 * @throws where no report prints the funds received of the place
 */
export function keyFigures(place: string, data: Pick<Data, "figures">): KeyFigures {
  const own = data.figures.filter(
    (figure) =>
      figure.place === place && figure.status === "actual" && figure.period_end !== "" && !figure.flags.some(isDoubt),
  );
  const whole = (indicator: string) =>
    own
      .filter((figure) => figure.indicator === indicator && figure.dimension === "")
      .toSorted((a, b) => b.period_end.localeCompare(a.period_end))[0];
  const lead = leads.flatMap((indicator) => whole(indicator) ?? [])[0];
  if (!lead) throw new Error(`no funds received: ${place}.`);
  const rest = besides.flatMap(
    ({ indicator, dimension }) =>
      whole(indicator) ??
      own.find((figure) => figure.indicator === indicator && figure.dimension === dimension && dimension !== "") ??
      [],
  );
  return { lead, growth: growthOf(lead, own), rest: rest.slice(0, most) };
}
