import { colouredPlaces } from "../model/places.ts";
import { rowWith } from "../tables/row-with.ts";
import type { Data } from "../model/types.ts";

export type Theme = "light" | "dark";
type Colours = Readonly<Partial<Record<string, Readonly<Record<Theme, string>>>>>;

const parts: Colours = {
  ground: { light: "#fbf9f4", dark: "#16171a" },
  raised: { light: "#ffffff", dark: "#1f2125" },
  ink: { light: "#1b1b1f", dark: "#ece9e1" },
  muted: { light: "#5d5a53", dark: "#aeaaa0" },
  rule: { light: "#d8d3c7", dark: "#3a3c42" },
  accent: { light: "#8a1c1c", dark: "#f09a8c" },
};

const others: Colours = {
  "place-other": { light: "#716c5f", dark: "#a29d91" },
  "status-producing": { light: "#0b6b50", dark: "#5fcea6" },
  "status-building": { light: "#3d7d1f", dark: "#a5d46a" },
  "status-signed": { light: "#8a5d00", dark: "#e3b341" },
  "status-sought": { light: "#6b479c", dark: "#c0a4ec" },
  "status-gap": { light: "#b3261e", dark: "#ff9d8f" },
};

/**
 * The colours of the site, once: pages take them as custom properties, pictures have them written out.
 * One colour a place, of data/vocab/places.csv; told apart by the colour-blind, in both themes at 4.5:1 on the ground.
 */
function palette(data: Data): Colours {
  const places = colouredPlaces(data).map(({ code, colour }) => [`place-${code}`, colour] as const);
  return { ...parts, ...(Object.fromEntries(places) as Colours), ...others };
}

function colourName(code: string, data: Data): string {
  const place = rowWith(data.places, { code });
  if (place?.colour) return code;
  const parent = rowWith(data.places, { code: place?.parent });
  // The region's colour says that a value is the region's own, so no city takes it.
  return parent && parent.level !== "region" ? colourName(parent.code, data) : "other";
}

/** The custom property that colours a place's marks; a place without one takes that of the nearest it lies in. */
export function placeColour(code: string, data: Data): string {
  return `var(--place-${colourName(code, data)})`;
}

/** The class that sets `--mark` to a place's colour: the site's content security policy allows no style attributes. */
export function placeMark(code: string, data: Data): string {
  return `mark-${colourName(code, data)}`;
}

/** The rules of those classes. */
export function markRules(data: Data): string {
  const names = [...colouredPlaces(data).map(({ code }) => code), "other"];
  return names.map((name) => `.mark-${name}{--mark:var(--place-${name})}`).join("");
}

/** `--ink:#1b1b1f;…` for a theme. */
export function customProperties(theme: Theme, data: Data): string {
  return Object.entries(palette(data))
    .flatMap(([name, colour]) => (colour ? [`--${name}:${colour[theme]}`] : []))
    .join(";");
}

const system: Readonly<Partial<Record<string, string>>> = { ground: "Canvas", raised: "Canvas", accent: "LinkText" };

/** The same in the reader's own system colours, which are few: what is ink stays ink, whatever else it says. */
export function forcedProperties(data: Data): string {
  return Object.keys(palette(data))
    .map((name) => `--${name}:${system[name] ?? "CanvasText"}`)
    .join(";");
}

/** A colour by its name, in a theme; undefined where it is none of ours. */
export function colourOf(name: string, { theme, data }: { data: Data; theme: Theme }): string | undefined {
  return palette(data)[name]?.[theme];
}
