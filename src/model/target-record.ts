import type { TargetRow } from "./targets.ts";

/** The cells of targets.csv, by the columns of `tables/targets.ts`. */
export function targetRecord({ target, reported, reached, elapsed, pace, needed, standing }: TargetRow) {
  const { id, place, indicator, period_start, period_end, status, dimension, member, qualifier, unit_base } = target;
  return {
    ...{ target: id, place, indicator, period_start, period_end, status, dimension, member, qualifier, unit_base },
    target_value: target.value_base,
    reported: reported?.id,
    reported_value: reported?.value_base,
    reported_end: reported?.period_end,
    share_reached: reached?.value_base,
    time_elapsed: elapsed,
    pace: pace?.value_base,
    pace_needed: needed?.value_base,
    standing,
  };
}
