import { describe, expect, test } from "vitest";
import { actionOf, type Press } from "./keys.ts";

describe("a key", () => {
  const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, on: "page" } as const;
  const press = (key: string, over: Partial<Press> = {}) => actionOf({ ...plain, key, ...over });

  test.each([
    [" ", "toggle"],
    ["ArrowLeft", "previous"],
    ["ArrowRight", "next"],
    // What a presenter's remote control sends.
    ["PageUp", "previous"],
    ["PageDown", "next"],
    ["Home", "first"],
    ["End", "last"],
    // A letter would be pressed by whoever dictates.
    ["f", undefined],
    ["Tab", undefined],
    ["x", undefined],
  ])("%j does %s", (key, action) => {
    expect(press(key)).toBe(action);
  });

  test.each(["altKey", "ctrlKey", "metaKey", "shiftKey"] as const)("with %s is the browser's", (modifier) => {
    for (const key of [" ", "ArrowLeft"]) expect(press(key, { [modifier]: true })).toBeUndefined();
  });

  test("in a field is the field's, and the space bar on a button is the button's", () => {
    for (const key of [" ", "ArrowLeft", "Home", "x"]) expect(press(key, { on: "field" })).toBeUndefined();
    expect(press(" ", { on: "control" })).toBeUndefined();
    expect(press("ArrowRight", { on: "control" })).toBe("next");
  });
});
