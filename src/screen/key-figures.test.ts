import { describe, expect, test } from "vitest";
import { data } from "../lib/data.ts";
import { keyFigures, screenPlaces } from "./key-figures.ts";

describe("the figures of a scoreboard", () => {
  test.each(screenPlaces)("of %s are results with a period, beginning with money in place", (place) => {
    const { lead, growth, rest } = keyFigures(place, data);
    expect(lead.indicator).toMatch(/^funds-/);
    expect(growth?.indicator).toBe(`${lead.indicator}-growth`);
    expect(rest).toHaveLength(4);
    for (const figure of [lead, ...rest]) {
      expect(figure).toMatchObject({ place, status: "actual", flags: [] });
      expect(figure.period_end).not.toBe("");
    }
  });

  test("take the latest print of the same thing", () => {
    const { lead } = keyFigures("150200", data);
    const later = { ...lead, id: "later", period_start: "2023-01-01", period_end: "2023-12-31" };
    const found = keyFigures("150200", { figures: [...data.figures, later] });
    expect(found.lead.id).toBe("later");
    expect(found.growth).toBeUndefined();
  });

  test("leave out what is doubtful, expected or without a period", () => {
    const { lead } = keyFigures("150200", data);
    const others = data.figures.filter(({ id }) => id !== lead.id);
    const wrong = [
      { ...lead, flags: ["odd-print"] as const },
      { ...lead, status: "expected" as const },
      { ...lead, period_start: "", period_end: "" },
    ];
    for (const figure of wrong)
      expect(() => keyFigures("150200", { figures: [...others, figure] })).toThrow("no funds in place: 150200.");
  });
});
