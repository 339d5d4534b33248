import type { Problem } from "../../lib/fault.ts";
import { problem } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

/** What is inferred says from what. */
export function checkInferences({ ventures }: Tables): Problem[] {
  return ventures.rows
    .filter(({ confidence, note }) => confidence === "inferred" && note === "")
    .map((row) => problem(row, { column: "note", message: "inferred without a note. Write the reason" }));
}
