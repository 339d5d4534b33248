import { expect, test } from "vitest";
import { customProperties, forcedProperties, markRules } from "../../drawing/palette.ts";
import { darkSheet, lightSheet, readersTheme, theme } from "./theme.ts";
import { data } from "../../model/data.ts";

/** The rules of a style sheet by what they hold for, colours by the name of their theme. */
const rulesOf = (css: string) =>
  css
    .replaceAll(customProperties("light", data), "LIGHT")
    .replaceAll(customProperties("dark", data), "DARK")
    .replaceAll(forcedProperties(data), "FORCED")
    .replaceAll(markRules(data), "MARKS{}")
    .split(/(?<=\})(?!\})/);

const needs = [
  "@media (forced-colors:active){:root:root{FORCED}}",
  "@media (prefers-contrast:more){:root:root{--muted:var(--ink);--rule:var(--ink)}}",
];

test("the reader's setting rules, on paper always light", () => {
  expect(rulesOf(readersTheme(data))).toEqual([
    ":root{color-scheme:light dark;LIGHT}",
    "@media screen and (prefers-color-scheme:dark){:root{DARK}}",
    ...needs,
    "MARKS{}",
  ]);
});

test("an attribute of the root overrules it, both ways", () => {
  expect(rulesOf(theme(data))).toEqual([
    ":root{color-scheme:light dark;LIGHT}",
    "@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){DARK}}",
    "[data-theme=light]:root{color-scheme:light}",
    "@media screen{[data-theme=dark]:root{color-scheme:dark;DARK}}",
    ...needs,
  ]);
});

test("as two sheets, the dark one holds where it is wanted and takes the place of the light one", () => {
  expect(rulesOf(lightSheet(data))).toEqual([":root{color-scheme:light;LIGHT}", ...needs, "MARKS{}"]);
  expect(rulesOf(darkSheet(data).css)).toEqual([":root{color-scheme:dark;DARK}"]);
  expect(darkSheet(data).media).toBe("screen and (prefers-color-scheme:dark)");
});
