import { expect, test } from "vitest";
import { citedVenture, venture } from "../../test/chains/fixtures.ts";
import { citedPage } from "../../test/lib/cited.ts";
import { certaintyOf } from "./certainty.ts";

const data = { citedSources: [citedPage(), citedPage({ id: "copy", standing: "copy" })] };

test.each([
  [venture("1", { confidence: "low" }), "low"],
  [citedVenture("1"), "stated"],
  [citedVenture("1", { confidence: "inferred" }), "inferred"],
  [citedVenture("1", { source: "copy" }), "copy"],
  [citedVenture("1", { source: "copy", confidence: "inferred" }), "copy-inferred"],
  [citedVenture("1", { source: "copy", confidence: "low" }), "copy-low"],
])("case %#: a row is as sure as it is recorded, and less where it was seen in a copy only", (row, certainty) => {
  expect(certaintyOf(row, data)).toBe(certainty);
});
