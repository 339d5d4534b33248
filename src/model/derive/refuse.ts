import type { Printed } from "../types.ts";
import { countsThings } from "../../arithmetic/unit-base.ts";

/** @throws where two inputs are about different places */
export function samePlace(a: { id: string; place: string }, b: { id: string; place: string }): void {
  if (a.place !== b.place) throw new Error(`different places: ${a.id} (${a.place}), ${b.id} (${b.place})`);
}

/** @throws where the two are not in the same base unit */
export function sameUnit(a: Printed, b: Printed): void {
  if (a.unit_base !== b.unit_base)
    throw new Error(`units that do not fit: ${a.id} (${a.unit_base}), ${b.id} (${b.unit_base})`);
}

/** @throws where a figure is not money in CNY */
export function isMoney({ id, unit_base }: Printed): void {
  if (unit_base !== "CNY") throw new Error(`unit that does not fit: ${id} (${unit_base}). Give an amount in CNY.`);
}

/** @throws where a figure is not a positive count of things */
export function isCount({ id, unit_base, value_base }: Printed): void {
  if (!countsThings(unit_base)) throw new Error(`unit that does not fit: ${id} (${unit_base}). Give a count.`);
  if (value_base <= 0) throw new Error(`invalid count: ${id} (${value_base}). Give one above zero.`);
}

/** @throws where a figure is no fraction, or one of −100 % or less */
export function isGrowth({ id, unit_base, value_base }: Printed): void {
  if (unit_base !== "1") throw new Error(`unit that does not fit: ${id} (${unit_base}). Give a rate.`);
  if (value_base <= -1) throw new Error(`invalid growth: ${id} (${value_base}). Give one above −100 %.`);
}
