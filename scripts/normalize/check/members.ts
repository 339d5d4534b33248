import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

/** Every dimension and member of a figure has its words in `vocab/members.csv`, and a dimension alone has a nature. */
export function checkMembers({ figures, members }: Tables): Fault[] {
  // A row that cannot be read would make its words unknown, though they are there.
  if (members.faults.length > 0) return [];
  const known = new Set(members.rows.map(({ dimension, member }) => `${dimension}/${member}`));
  const natures = members.rows
    .filter(({ member, nature }) => member !== "" && nature !== "")
    .map((row) =>
      fault(row, {
        column: "nature",
        message: `nature of a member: ${row.nature}. Write it on the row of the dimension`,
      }),
    );
  const labels = figures.rows.flatMap((row) => {
    const { dimension, member } = row;
    if (dimension === "") {
      return member === "" ? [] : [fault(row, { column: "member", message: `member without a dimension: ${member}` })];
    }
    if (!known.has(`${dimension}/`)) {
      return [
        fault(row, { column: "dimension", message: `unknown dimension: ${dimension}. Add it to vocab/members.csv` }),
      ];
    }
    if (known.has(`${dimension}/${member}`)) return [];
    return [
      fault(row, {
        column: "member",
        message: `unknown member: ${dimension}/${member}. Add it to vocab/members.csv`,
      }),
    ];
  });
  return [...natures, ...labels];
}
