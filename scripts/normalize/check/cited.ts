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
