import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkTerms } from "./terms.ts";

test("no term forbids what another, or itself, is called", () => {
  const terms = [
    { id: "received", zh: "到位资金", en: "funds received", avoid: "在位资金", avoid_en: "in place" },
    { id: "review", zh: "调度", en: "progress review", avoid: "到位", avoid_en: "Review" },
    { id: "signed", zh: "签约", en: "signed", avoid: "约", avoid_en: "sign" },
  ];
  const told = (written: string, by: string) =>
    `forbidden name: ${written}. It is written for ${by}: take it out, or rename that`;
  expect(tell(checkTerms(makeTables({ terms })))).toEqual([
    `vocab/terms.csv review (avoid): ${told("到位", "received")}`,
    `vocab/terms.csv review (avoid_en): ${told("Review", "review")}`,
    `vocab/terms.csv signed (avoid): ${told("约", "signed")}`,
  ]);
});
