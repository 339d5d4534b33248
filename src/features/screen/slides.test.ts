import { expect, test, vi } from "vitest";
import { screenSlides } from "./slides.ts";

vi.mock("../../model/data.ts", async () => ({ data: (await import("../../../test/lib/board.ts")).board }));

test("the region comes first, then the cities, each with its targets; the chains come last", () => {
  for (const lang of ["zh", "en"] as const)
    expect(screenSlides(lang).map(({ id }) => id)).toEqual([
      "score-150000",
      "target-t-region",
      "score-150200",
      "target-t-behind",
      "target-t-level",
      "awaited-150200-1",
      "awaited-150200-2",
      "score-150300",
      "chain-demo",
    ]);
  expect(screenSlides("en").at(-1)?.kicker).toBe("Inner Mongolia · Industrial chain");
});
