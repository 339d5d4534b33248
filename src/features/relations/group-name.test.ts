import { expect, test } from "vitest";
import { world } from "../../../test/lib/fixtures.ts";
import { groupName } from "./group-name.ts";

const data = world();
const [report] = data.reports;

test.each([
  ["", "Across reports"],
  ["cited", "With cited pages (◇)"],
  [report?.id ?? "", report?.title_en],
])("the relations of %j are called %j", (group, name) => {
  expect(groupName(group, { data, lang: "en" })).toBe(name);
});
