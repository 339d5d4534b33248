import type { CitedVenture } from "../../src/model/types.ts";
import { tables } from "../../src/tables/index.ts";
import { blank } from "./blank.ts";

/** A made-up venture of the cited page of `cited.ts`: a firm that produces in Wuhai, as of 1 June 2024. */
export function citedVenture(id: string, cells: Partial<CitedVenture> = {}): CitedVenture {
  return {
    ...blank(tables.citedVentures),
    id,
    source: "page",
    printed: "投产",
    company: `企业${id}`,
    company_en: `Firm ${id}`,
    place: "150300",
    stage: ["producing"],
    as_of: "2024-06-01",
    confidence: "stated",
    ...cells,
  };
}
