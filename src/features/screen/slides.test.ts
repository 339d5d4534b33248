import { expect, test } from "vitest";
import { screenSlides } from "./slides.ts";
import { board as data } from "../../../test/lib/board.ts";

test("the region comes first, then the cities, each with its targets; what became of promises and the chains come last", () => {
  for (const lang of ["zh", "en"] as const)
    expect(screenSlides({ data, lang }).map(({ id }) => id)).toEqual([
      "score-150000",
      "target-t-region",
      "score-150200",
      "target-t-behind",
      "target-t-level",
      "awaited-150200-1",
      "awaited-150200-2",
      "score-150300",
      "outcomes",
      "chain-demo",
    ]);
  expect(screenSlides({ data, lang: "en" }).at(-1)?.kicker).toBe("Inner Mongolia · Industrial chain");
});
