import { expect, test } from "vitest";
import { told } from "../../test/charts/told.ts";
import { percent, world } from "../../test/lib/fixtures.ts";
import { servicePromises } from "./service-promises.ts";

const rows = servicePromises.select(
  world([
    percent("70", { id: "cut", indicator: "approval-time-cut" }),
    percent("1", { id: "other-cut", indicator: "approval-time-cut", place: "150200" }),
    percent("1", { id: "other", indicator: "one-visit-share", place: "150200" }),
    percent("90", { id: "visit", indicator: "one-visit-share" }),
  ]),
);

test("Wuhai’s share of single visits comes before its cut in time", () => {
  expect(told(rows)).toEqual([
    "visit | 最多跑一次的事项 | Services needing at most one visit",
    "cut | 办理时限压减 | Cut in time limits",
  ]);
});

test("the headline tells both as the report’s", () => {
  expect(servicePromises.title(rows)).toEqual({
    zh: "报道称，乌海90%的事项最多跑一次，时限压减70%",
    en: "Report on Wuhai: 90% of services need at most one visit, time limits cut by 70%",
  });
});
