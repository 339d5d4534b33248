import { describe, expect, test } from "vitest";
import { chainWorld, venture } from "../../test/chains/fixtures.ts";
import { world, census, money } from "../../test/lib/fixtures.ts";
import { indicatorOf, placeOf, reportOf, inputCensus, inputFigures, inputIndicator, inputVentures } from "./lookup.ts";
import { computed } from "../../test/lib/computed.ts";

describe("lookup", () => {
  const data = world();

  test("a row is found by its id", () => {
    expect(indicatorOf("signed", data).zh).toBe("协议投资");
    expect(placeOf("150200", data).zh).toBe("包头市");
    expect(reportOf("other", data).title_en).toBe("Other / Second line");
  });

  test.each([
    [() => indicatorOf("lost", data), "unknown indicator: lost. Add it to data/vocab/indicators.csv."],
    [() => placeOf("1502", data), "unknown place: 1502. Add it to data/vocab/places.csv."],
    [() => reportOf("lost", data), "unknown report: lost. Add it to data/reports.csv."],
  ])("what is nowhere is named, with the file where it belongs: %#", (look, message) => {
    expect(look).toThrow(new Error(message));
  });
});

describe("inputs", () => {
  const one = money("1");
  const two = money("2", { id: "demo-2", indicator: "signed" });
  const elsewhere = { ...census, id: "census-2020-150200", place: "150200" };
  const data = { ...world([one, two]), census: [elsewhere, census] };
  const perHead = computed({ inputs: ["demo-2", census.id, "demo-1"] });

  test("a print rests on itself, a computed value on its inputs in their order", () => {
    expect(inputFigures(one, data)).toEqual([one]);
    expect(inputFigures(perHead, data)).toEqual([two, one]);
    expect(inputFigures({ ...perHead, basis: "inferred" }, data)).toEqual([two, one]);
  });

  test("an input that is neither a figure nor a census row nor a venture is refused", () => {
    expect(() => inputFigures(computed({ inputs: ["lost-1"] }), data)).toThrow(
      new Error("unknown input: lost-1. Name a figure, a census row or a venture."),
    );
  });

  test("a count rests on the ventures that it counts, and on no figure", () => {
    const own = { ...chainWorld([venture("1"), venture("2")]) };
    const count = computed({ inputs: ["demo-2"] });
    expect(inputVentures(count, own).map(({ id }) => id)).toEqual(["demo-2"]);
    expect([inputFigures(count, own), inputVentures(one, own)]).toEqual([[], []]);
  });

  test("only a computed value rests on a census, and only on the row that it names", () => {
    expect(inputCensus(perHead, data)).toEqual([census]);
    expect(inputCensus(computed({ inputs: ["demo-1"] }), data)).toEqual([]);
    expect(inputCensus({ ...one, id: census.id }, data)).toEqual([]);
  });

  test("a computed value speaks of the indicator of its first figure, else of its own", () => {
    expect(inputIndicator(one, data)).toBe("funds");
    expect(inputIndicator(perHead, data)).toBe("signed");
    expect(inputIndicator(computed({ inputs: [census.id] }), data)).toBe("derived-remainder");
  });
});
