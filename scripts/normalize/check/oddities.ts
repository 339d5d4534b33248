import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

const odd = ["odd-unit", "odd-print", "lost-unit"] as const;

/** Every odd print is explained, by a note or by a row of `corrections.csv`. */
export function checkOddities({ figures, corrections }: Tables): Fault[] {
  return figures.rows.flatMap((row) => {
    const flag = odd.find((flag) => row.flags.includes(flag));
    if (!flag || row.note !== "" || corrections.keys.has(row.id)) return [];
    const message = `unexplained flag: ${flag}. Write a note or a row of corrections.csv`;
    return [fault(row, { column: "flags", message })];
  });
}
