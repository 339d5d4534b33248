/**
 * The colours of the site, once: pages take them as custom properties, pictures have them written out.
 * One colour a place; told apart by the colour-blind (blue, vermilion, ink) and in both themes at 4.5:1 on the ground.
 */
const palette = {
  ground: { light: "#fbf9f4", dark: "#16171a" },
  raised: { light: "#ffffff", dark: "#1f2125" },
  ink: { light: "#1b1b1f", dark: "#ece9e1" },
  muted: { light: "#5d5a53", dark: "#aeaaa0" },
  rule: { light: "#d8d3c7", dark: "#3a3c42" },
  accent: { light: "#8a1c1c", dark: "#f09a8c" },
  "place-150300": { light: "#1c64a8", dark: "#74b4ee" },
  "place-150200": { light: "#b8480f", dark: "#f2935c" },
  "place-150000": { light: "#3d3d46", dark: "#d3cfc4" },
  "place-other": { light: "#716c5f", dark: "#a29d91" },
  "status-producing": { light: "#0b6b50", dark: "#5fcea6" },
  "status-building": { light: "#3d7d1f", dark: "#a5d46a" },
  "status-signed": { light: "#8a5d00", dark: "#e3b341" },
  "status-sought": { light: "#6b479c", dark: "#c0a4ec" },
  "status-gap": { light: "#b3261e", dark: "#ff9d8f" },
} as const;

export type Theme = "light" | "dark";

const own = new Set(["150000", "150200", "150300"]);

function colourName(code: string): string {
  const league = code === "150000" ? code : `${code.slice(0, 4)}00`;
  return own.has(league) ? league : "other";
}

/** The custom property that colours a place's marks; a park or district takes the colour of its league or city. */
export function placeColour(code: string): string {
  return `var(--place-${colourName(code)})`;
}

/** The class that sets `--mark` to a place's colour: the site's content security policy allows no style attributes. */
export function placeMark(code: string): string {
  return `mark-${colourName(code)}`;
}

/** `--ink:#1b1b1f;…` for a theme. */
export function customProperties(theme: Theme): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour[theme]}`)
    .join(";");
}

/** A colour by its name, in a theme; undefined where it is none of ours. */
export function colourOf(name: string, { theme }: { theme: Theme }): string | undefined {
  return (palette as Partial<Record<string, Record<Theme, string>>>)[name]?.[theme];
}
