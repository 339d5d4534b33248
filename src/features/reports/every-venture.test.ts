import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { ventureMentions } from "./report-mentions.ts";

test("every venture stands on its report's page once, with a name", () => {
  const shown = data.reports.flatMap(({ id }) => ventureMentions(id, { data, lang: "en" }));
  expect(shown.map(({ id }) => id).sort()).toEqual(data.ventures.map(({ id }) => id).sort());
  expect(shown.filter(({ name }) => name === "")).toEqual([]);
});
