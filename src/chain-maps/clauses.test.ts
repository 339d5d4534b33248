import { describe, expect, test } from "vitest";
import { presence, type VentureCells } from "../../test/chains/fixtures.ts";
import { see } from "../../test/chains/see.ts";
import type { Text } from "../model/types.ts";
import { joinedParts, openPart, unplacedPart, unplacedWhole, withMore } from "./clauses.ts";

describe("what names the chain and no link of it", () => {
  const sought: VentureCells = { stage: "sought" };
  test.each<[string, readonly (VentureCells & { isOld?: boolean })[], string, string]>([
    ["is nothing", [], "", ""],
    [
      "is counted by what is said of it",
      [sought],
      "1项拟招或规划而未说环节",
      "1 item (sought or planned), link not stated",
    ],
    [
      "is doubtful where all of it is",
      [{ ...sought, confidence: "low" }],
      "1项拟招或规划而未说环节（据图片）",
      "1 item (sought or planned), link not stated (from a photograph)",
    ],
    [
      "is doubtful in part, and old",
      [sought, { ...sought, confidence: "inferred", isOld: true }],
      "2项拟招或规划而未说环节（其中1项归链据推断；1项说到这一步的出处都在三年以前）",
      "2 items (sought or planned), link not stated (1 of them placed on the chain by inference; 1 told at that step by sources over three years old)",
    ],
  ])("%s", (_, cells, zh, en) => {
    const found = cells.map(({ isOld = false, ...one }, n) => ({ ...presence(`${n}`, one), isOld }));
    expect(unplacedWhole(found, { among: ["sought"] })).toEqual({ zh, en });
  });

  test("is told of the statuses that are asked for alone, and in short without its doubts", () => {
    const found = [presence("1", { stage: ["producing", "sought"], confidence: "inferred" })];
    expect(unplacedPart(found, ["sought"]).zh).toBe("1项拟招或规划而未说环节");
  });
});

test("what is computed is counted and called so; nothing is said where nothing is computed", () => {
  expect(openPart(see(["unreported opening", "sought opening"]))).toEqual({
    zh: "1个环节无内容归入而上下游已有、落地或在建（推算）",
    en: "1 link with nothing filed and neighbours standing, set up or under construction (derived)",
  });
  expect(openPart(see(["unreported"]))).toEqual({ zh: "", en: "" });
});

test("clauses stand behind one another, what comes beside them behind an “also”", () => {
  const [a, b, c] = ["a", "b", "c"].map((one) => ({ zh: one, en: one })) as [Text, Text, Text];
  const none = { zh: "", en: "" };
  expect(joinedParts([a, b])).toEqual({ zh: "a，b", en: "a; b" });
  expect(withMore(a, [none, b, c])).toEqual({ zh: "a，另有b，c", en: "a; b; c" });
  expect(withMore(none, [b])).toEqual({ zh: "b", en: "b" });
});
