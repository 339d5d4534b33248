import { expect, test } from "vitest";
import { world } from "../../test/lib/fixtures.ts";
import { indicatorOf, placeOf, reportOf } from "./lookup.ts";

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
