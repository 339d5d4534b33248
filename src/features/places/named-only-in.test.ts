import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { namedOnlyIn } from "./named-only-in.ts";

const nothing = { ...data, figures: [], methods: [], courting: [], ventures: [] };
const [method] = data.methods;
const at = (...codes: string[]) => ({
  ...nothing,
  methods: codes.flatMap((place) => (method ? [{ ...method, place, each: "" as const }] : [])),
});

test.each([
  ["a part alone", at("150303"), "Hainan District"],
  ["the place and a part", at("150300", "150303"), ""],
  ["the place alone", at("150300"), ""],
  ["nothing", nothing, ""],
])("of a place of which the reports name %s: %s", (_, of, due) => {
  expect(namedOnlyIn("150300", { data: of, lang: "en" })).toBe(due);
});
