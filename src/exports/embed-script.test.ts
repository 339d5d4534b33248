import { expect, test } from "vitest";
import { elementAttributes, embedScript } from "./embed-script.ts";

test("the script for other pages knows its site, keeps its names to itself, and is small", async () => {
  const code = await embedScript();
  expect(code).toContain('"https://example.org/"');
  expect(code).not.toMatch(/\bHOME\b|\bexport\b|\/\/ /);
  expect(code).toMatch(/^(?:"use strict";)?\(\(\)=>\{.*\}\)\(\);\n$/s);
  expect(code.trim().split("\n")).toHaveLength(1);
  // It is sent once a page, and the promise is a few kilobytes an embed.
  expect(code.length).toBeLessThan(3000);
});

test("the attributes of the element are read from its source", () => {
  expect(elementAttributes).toEqual([
    ...["chart", "place", "view", "version", "lang", "theme", "plain", "transparent", "height"],
  ]);
});
