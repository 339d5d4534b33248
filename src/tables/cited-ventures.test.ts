import { expect, test } from "vitest";
import { citedVentures } from "./cited-ventures.ts";

test.each(["amount_qualifier", "capacity_qualifier"] as const)(
  "%s names a hedge, or none where it is plain",
  (name) => {
    const { words } = citedVentures.columns[name];
    expect(words).toEqual(["about", "nearly", "more_than", "at_least", "at_most"]);
  },
);
