import { describe, expect, test } from "vitest";
import { data } from "../model/data.ts";
import { colouredPlaces } from "../model/places.ts";
import { colourOf, customProperties, markRules, placeColour, placeMark, type Theme } from "./palette.ts";

test.each([
  ["150300", "150300"],
  ["150302", "150300"],
  ["150300-htz-lowcarbon", "150300"],
  ["150200", "150200"],
  ["150205", "150200"],
  ["150000", "150000"],
  ["152200-zju", "other"],
])("%s takes the colour of %s", (code, name) => {
  expect(placeColour(code, data)).toBe(`var(--place-${name})`);
  expect(placeMark(code, data)).toBe(`mark-${name}`);
});

const own = colouredPlaces(data);

test("a city without a colour does not take that of its region", () => {
  const plain = data.places.filter(({ level, colour }) => level === "league" && !colour);
  expect(plain.map(({ code }) => placeMark(code, data))).toEqual(plain.map(() => "mark-other"));
});

const coloursOf = (theme: Theme) =>
  new Map(
    [...customProperties(theme, data).matchAll(/--([a-z0-9-]+):(#[0-9a-f]{6})(?:;|$)/g)].map(([, name, hex]) => [
      name,
      hex,
    ]),
  );

test("every place, status and part of a page has a colour", () => {
  expect([...coloursOf("light").keys()].join(" ")).toBe(
    `ground raised ink muted rule accent ${own.map(({ code }) => `place-${code}`).join(" ")} place-other ` +
      "status-producing status-building status-signed status-sought status-gap",
  );
});

test("each theme has its own value of every colour, written as custom properties", () => {
  expect(customProperties("light", data)).toMatch(
    /^--ground:#fbf9f4;--raised:#ffffff;(--[a-z0-9-]+:#[0-9a-f]{6}(;|$))+$/,
  );
  expect(customProperties("dark", data)).toMatch(/^--ground:#16171a;--raised:#1f2125;/);
  const [light, dark] = [coloursOf("light"), coloursOf("dark")];
  expect([...dark.keys()]).toEqual([...light.keys()]);
  for (const [name, hex] of light) expect(dark.get(name), name).not.toBe(hex);
});

/** Relative luminance after WCAG 2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(["light", "dark"] as const)("on the %s ground", (theme) => {
  const colours = coloursOf(theme);
  const ground = luminance(colours.get("ground") ?? "");
  test.each([...colours].filter(([name]) => !["ground", "raised", "rule"].includes(name ?? "")))(
    "%s can be read at 4.5:1",
    (_, hex = "") => {
      const [low = 0, high = 0] = [ground, luminance(hex)].sort((a, b) => a - b);
      expect((high + 0.05) / (low + 0.05)).toBeGreaterThanOrEqual(4.5);
    },
  );
});

test("every class that a place may have sets its colour", () => {
  expect(markRules(data)).toBe(
    [...own.map(({ code }) => code), "other"].map((name) => `.mark-${name}{--mark:var(--place-${name})}`).join(""),
  );
});

test("a colour is found by its name in a theme, and is nothing where there is none", () => {
  expect([colourOf("ink", { data, theme: "light" }), colourOf("ink", { data, theme: "dark" })]).toEqual([
    "#1b1b1f",
    "#ece9e1",
  ]);
  expect(colourOf("mark", { data, theme: "light" })).toBeUndefined();
});
