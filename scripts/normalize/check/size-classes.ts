import { suggest } from "../../../src/tables/cells/nearest.ts";
import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

/** A venture's size class is a member of the dimension `size-class`. */
export function checkSizeClasses({ ventures, members }: Tables): Fault[] {
  // A row that cannot be read would make its words unknown, though they are there.
  if (members.faults.length > 0) return [];
  const classes = members.rows.filter(({ dimension, member }) => dimension === "size-class" && member !== "");
  const labels = new Map(classes.map(({ member, zh }) => [member, `${member} ${zh}`]));
  return ventures.rows
    .filter(({ size_class }) => size_class !== "" && !labels.has(size_class))
    .map((row) => {
      const message = `unknown size class: ${row.size_class}${suggest(row.size_class, labels)}`;
      return fault(row, { column: "size_class", message });
    });
}
