import { expect, test } from "vitest";
import { isOpen, recordKinds } from "./index-format.ts";

test("the kinds are those of the search page", () => {
  expect(recordKinds.join(" ")).toBe(
    "chart chain node place firm report source check indicator method term page figure",
  );
});

test("Latin words and numbers are found from their beginning, Chinese letters are not", () => {
  expect(["wu", "é", "167.7"].every(isOpen)).toBe(true);
  expect(["乌", "乌海", ""].some(isOpen)).toBe(false);
});
