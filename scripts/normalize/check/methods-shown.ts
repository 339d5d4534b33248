import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

/** The site shows the like of every method, or says why it does not. */
export function checkMethodsShown({ methods }: Tables): Fault[] {
  return methods.rows
    .filter(({ here, why }) => here === "" && why === "")
    .map((row) => {
      const message = "neither here nor why. Write the page that shows the like, or why none does";
      return fault(row, { column: "here", message });
    });
}
