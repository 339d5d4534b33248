import { describe, expect, test } from "vitest";
import { count, money, percent } from "../../../test/lib/fixtures.ts";
import { data } from "../../model/data.ts";
import type { Figure } from "../../model/types.ts";
import { screenPlaces } from "../../model/places.ts";
import { keyFigures } from "./key-figures.ts";

describe("the figures of a scoreboard", () => {
  test.each(screenPlaces(data).map(({ code }) => code))(
    "of %s are results with a period, beginning with money received",
    (place) => {
      const { lead, growth, rest } = keyFigures(place, data);
      expect(lead.indicator).toMatch(/^funds-/);
      expect(growth?.indicator).toBe(`${lead.indicator}-growth`);
      expect(rest.length).toBeLessThanOrEqual(4);
      for (const figure of [lead, ...rest]) {
        expect(figure).toMatchObject({ place, status: "actual", flags: [] });
        expect(figure.period_end).not.toBe("");
      }
    },
  );

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
      expect(() => keyFigures("150200", { figures: [...others, figure] })).toThrow("no funds received: 150200.");
  });
});

describe("of a place", () => {
  const lead = money("9", { id: "lead", indicator: "funds-domestic" });
  const pick = (...figures: Figure[]) => keyFigures("150300", { figures: [lead, ...figures] });

  test("the funds received lead by their first definition, whatever came later", () => {
    const outside = money("7", { id: "outside", indicator: "funds-outside", period_end: "2023-11-30" });
    expect(pick(outside).lead.id).toBe("lead");
    expect(keyFigures("150300", { figures: [outside] }).lead.id).toBe("outside");
  });

  test("only its own figures count, and of the lead only the whole", () => {
    expect(pick(money("8", { ...lead, place: "150302", period_end: "2023-11-30" })).lead.id).toBe("lead");
    expect(pick(money("8", { ...lead, dimension: "size", period_end: "2023-11-30" })).lead.id).toBe("lead");
  });

  test("growth is that of the lead, as a whole and over the same days", () => {
    const growth = percent("5", { id: "up", indicator: "funds-domestic-growth" });
    expect(pick(growth).growth?.id).toBe("up");
    for (const cells of [
      { indicator: "funds-outside-growth" },
      { dimension: "size" },
      { period_start: "2021-01-01" },
      { period_end: "2022-12-31" },
    ])
      expect(pick({ ...growth, ...cells }).growth).toBeUndefined();
  });

  test("the rest come in a fixed order, four at most", () => {
    const ids = [
      "agreed-investment",
      "signed-projects",
      "registered-projects",
      "projects-implemented",
      "funds-domestic-outside",
      "funds-large-projects",
      "leader-trips",
      "promotion-events",
    ];
    const figures = ids.map((id) => count(1, { id, indicator: id })).toReversed();
    for (const start of ids.keys())
      expect(pick(...figures.filter(({ id }) => ids.indexOf(id) >= start)).rest.map(({ id }) => id)).toEqual(
        ids.slice(start, start + 4),
      );
  });

  test.each([
    ["agreed-investment", "event"],
    ["signed-projects", "event"],
    ["projects-implemented", "size-class"],
    ["leader-trips", "leaders"],
    ["promotion-events", "organiser"],
  ])("%s may be a part by %s where no whole is printed", (indicator, dimension) => {
    const part = count(1, { id: "part", indicator, dimension });
    expect(pick(part).rest).toEqual([part]);
    expect(pick({ ...part, dimension: "other" }).rest).toEqual([]);
    const whole = count(1, { id: "whole", indicator, period_end: "2021-01-31" });
    expect(pick(part, whole).rest).toEqual([whole]);
  });

  test.each(["registered-projects", "funds-domestic-outside", "funds-large-projects"])(
    "%s must be the whole",
    (indicator) => {
      expect(pick(count(1, { indicator, dimension: "event" })).rest).toEqual([]);
    },
  );
});
