import { expect, test } from "vitest";
import json from "../generated/data.json" with { type: "json" };
import { data } from "./data.ts";

test("everything that was normalized is read", () => {
  expect(data).toEqual(json);
  expect(data.figures.length).toBeGreaterThan(0);
});
