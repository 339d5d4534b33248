import { expect, test, vi } from "vitest";
import { figure } from "../../test/lib/fixtures.ts";
import { indicatorName, memberName, placeName, reportTitle } from "./names.ts";

vi.mock("../model/data.ts", async () => {
  const { world } = await import("../../test/lib/fixtures.ts");
  const data = world();
  const tier = { dimension: "size", member: "gte-1bn", zh: "10亿元以上", en: "CNY 1 bn and more", nature: "" };
  // Of the same name, but of another breakdown.
  const other = { ...tier, dimension: "class", zh: "别的", en: "something else" };
  return { data: { ...data, members: [other, ...data.members, tier] } };
});

test("places, indicators and reports are called as a reader of each language calls them", () => {
  expect([placeName("150300", "zh"), placeName("150300", "en")]).toEqual(["乌海市", "Wuhai"]);
  expect([indicatorName("signed", "zh"), indicatorName("signed", "en")]).toEqual(["协议投资", "signed"]);
  expect([reportTitle("demo", "zh"), reportTitle("demo", "en")]).toEqual(["演示", "Demo"]);
});

test("a name that is nowhere stops the build", () => {
  expect(() => placeName("999999", "zh")).toThrow("unknown place: 999999.");
  expect(() => indicatorName("none", "zh")).toThrow("unknown indicator: none.");
  expect(() => reportTitle("none", "en")).toThrow("unknown report: none.");
});

test.each([
  ["", "", "", ""],
  ["size", "", "size分类", "size"],
  ["size", "gte-1bn", "size分类：10亿元以上", "size: CNY 1 bn and more"],
  ["size", "unknown", "size分类：unknown", "size: unknown"],
])("of the breakdown %j the part %j is called %j, %j", (dimension, member, zh, en) => {
  const of = figure({ dimension, member });
  expect([memberName(of, "zh"), memberName(of, "en")]).toEqual([zh, en]);
});
