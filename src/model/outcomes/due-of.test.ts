import { expect, test } from "vitest";
import { citedVenture } from "../../../test/lib/cited-venture.ts";
import { dueOf } from "./due-of.ts";

const reason = { zh: "甲", en: "A" };
const rows = ["a", "b"].map((id) => ({ venture: citedVenture(id), coverage: "cited" as const }));

test("of several days the first counts, and of none there is none", () => {
  const due = [
    { venture: "a", due: "2024-12-31", reason },
    { venture: "b", due: "2023-12-31", reason },
  ];
  expect(dueOf(rows, { due })).toBe("2023-12-31");
  expect(dueOf(rows, { due: [] })).toBeUndefined();
});
