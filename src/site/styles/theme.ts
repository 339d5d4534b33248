import { customProperties, forcedProperties, markRules } from "../../drawing/palette.ts";
import type { Data } from "../../model/types.ts";

const prefersDark = "screen and (prefers-color-scheme:dark)";

/**
 * What outweighs both themes: the reader's own colours where a system forces them, in drawings too, of which a browser
 * by itself changes the words and leaves the boxes; and no pale words or lines where he asks for more contrast.
 */
const readersNeeds = (data: Data): string =>
  `@media (forced-colors:active){:root:root{${forcedProperties(data)}}}` +
  "@media (prefers-contrast:more){:root:root{--muted:var(--ink);--rule:var(--ink)}}";

/** The custom properties of both themes: by the reader's setting, or fixed by `data-theme` on the root. */
export const theme = (data: Data): string =>
  [
    `:root{color-scheme:light dark;${customProperties("light", data)}}`,
    `@media ${prefersDark}{:root:not([data-theme=light]){${customProperties("dark", data)}}}`,
    `[data-theme=light]:root{color-scheme:light}`,
    `@media screen{[data-theme=dark]:root{color-scheme:dark;${customProperties("dark", data)}}}`,
    readersNeeds(data),
  ].join("");

/** The same for pages that only follow the reader's setting, with the colours of places as classes. */
export const readersTheme = (data: Data): string =>
  [
    `:root{color-scheme:light dark;${customProperties("light", data)}}`,
    `@media ${prefersDark}{:root{${customProperties("dark", data)}}}`,
    readersNeeds(data),
    markRules(data),
  ].join("");

/** The same as two sheets, for a page whose script turns the dark one on or off by its medium. */
export const lightSheet = (data: Data): string =>
  `:root{color-scheme:light;${customProperties("light", data)}}${readersNeeds(data)}${markRules(data)}`;
export const darkSheet = (data: Data): { media: string; css: string } => ({
  media: prefersDark,
  css: `:root{color-scheme:dark;${customProperties("dark", data)}}`,
});
