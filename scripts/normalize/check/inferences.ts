import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

/** What is inferred says from what. */
export function checkInferences({ ventures }: Tables): Fault[] {
  return ventures.rows
    .filter(({ confidence, note }) => confidence === "inferred" && note === "")
    .map((row) => fault(row, { column: "note", message: "inferred without a note. Write the reason" }));
}
