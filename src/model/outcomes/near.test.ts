import { expect, test } from "vitest";
import { promised, target, yuan } from "../../../test/lib/promises.ts";
import { nearTo } from "./near.ts";
import { numberPromises } from "./promises.ts";

const near = (...figures: ReturnType<typeof yuan>[]) => {
  const data = promised([target(), ...figures]);
  const [promise] = numberPromises(data);
  return promise ? nearTo(promise, data).map(({ figure, why }) => [figure.id, why]) : [];
};

test("what may stand near the target, and what names it as not to be compared, is near", () => {
  expect(near(yuan(1, { indicator: "outside-funds" }))).toEqual([["page-f1", ["indicator"]]]);
});

test("what is of something else is not", () => {
  expect(near(yuan(1, { indicator: "signed" }))).toEqual([]);
});

test("what was certainly said before the promise is not near", () => {
  const data = promised([target({ source: "mid" }), yuan(1, { source: "before" })]);
  const [promise] = numberPromises(data);
  expect(promise && nearTo(promise, data)).toEqual([]);
});

const none = { period_start: "", period_end: "" };

test.each<[string, Parameters<typeof yuan>[1], readonly string[] | undefined]>([
  ["a result of a part of the year", { period_end: "2024-06-30", flags: ["garbled"] }, ["time", "doubtful"]],
  ["another breakdown of another indicator", { indicator: "outside-funds", member: "a" }, ["indicator", "member"]],
  ["a forecast", { status: "expected" }, ["forecast"]],
  ["what is of no stated time", none, undefined],
  ["a result of another year", { period_start: "2023-01-01", period_end: "2023-12-31" }, undefined],
])("%s differs so", (_, cells, why) => {
  expect(near(yuan(1, cells))).toEqual(why ? [["page-f1", why]] : []);
});

test("a promise without a time stands beside figures of the year in which it was said", () => {
  const quarter = { period_start: "2024-01-01", period_end: "2024-03-31" };
  const data = promised([
    target(none),
    yuan(1, quarter),
    yuan(2, { id: "old", period_start: "2023-01-01", period_end: "2023-12-31" }),
  ]);
  const [promise] = numberPromises(data);
  expect(promise && nearTo(promise, data).map(({ figure }) => figure.id)).toEqual(["page-f1"]);
});

test("what differs in less stands first, then what is later", () => {
  const part = (id: string, period_end: string) => yuan(1, { id, period_end, flags: [] });
  const figures = [
    yuan(1, { indicator: "outside-funds", period_end: "2024-06-30" }),
    part("q", "2024-03-31"),
    part("h", "2024-06-30"),
  ];
  expect(near(...figures).map(([id]) => id)).toEqual(["h", "q", "page-f1"]);
});
