import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

/** No copy is linked: its site has nothing to do with who published the page. */
export function checkCopies({ citedSources }: Tables): Fault[] {
  return citedSources.rows
    .filter(({ standing, url }) => standing === "copy" && url !== undefined)
    .map((row) =>
      fault(row, { column: "url", message: `address of a copy: ${row.url}. Leave it out, or tell whose site it is` }),
    );
}

/** A trade site that names another as the source of its text reprints it: it is a copy. */
export function checkReprints({ citedSources }: Tables): Fault[] {
  return citedSources.rows
    .filter(({ standing, publisher, note }) => standing === "trade" && /转载|来源：/u.test(`${publisher}${note}`))
    .map((row) =>
      fault(row, {
        column: "standing",
        message: "trade, though the page reprints. Call it a copy, without an address",
      }),
    );
}

/** Before and behind the digits of a size: 近500亿元, 200多輛, 700万千瓦以上. */
const [before, behind] = ["(?:约|約|近|超|逾|突破|不超过)", "[^，。；\\d]{0,3}(?:以上|多|余|左右)"];
const ofNote = { amount: /金额[^，。；]*(?:约数|以上|不超过|近\d)/u, capacity: /产能[^，。；]*(?:约数|以上|突破)/u };

/** A size that its fragment or its note hedges carries its qualifier. */
export function checkHedgedSizes({ citedVentures }: Tables): Fault[] {
  return citedVentures.rows.flatMap((row) =>
    (["amount", "capacity"] as const).flatMap((size) => {
      const digits = row[size].text.replaceAll(".", "\\.");
      if (digits === "" || row[`${size}_qualifier`] !== "") return [];
      const isHedged = new RegExp(`${before}${digits}(?!\\d)|(?<!\\d)${digits}(?:${behind})`, "u").test(row.printed);
      if (!isHedged && !ofNote[size].test(row.note)) return [];
      const message = `plain, though its page hedges it: ${row[size].text}. Name the qualifier`;
      return [fault(row, { column: `${size}_qualifier`, message })];
    }),
  );
}

/** What a note says that a page speaks of stands in `as_of` too, which is what dates the row. */
export function checkSpokenOf({ citedVentures }: Tables): Fault[] {
  return citedVentures.rows.flatMap((row) => {
    const [, year, month] = /说的是(\d{4})年(?:(\d{1,2})月)?/u.exec(row.note) ?? [];
    if (year === undefined) return [];
    const date = month === undefined ? year : `${year}-${month.padStart(2, "0")}`;
    if (row.as_of.startsWith(date)) return [];
    return [fault(row, { column: "as_of", message: `no date though the note tells one: ${date}. Write it here too` })];
  });
}
