import { customProperties, markRules } from "../../drawing/palette.ts";

const prefersDark = "screen and (prefers-color-scheme:dark)";

/** The custom properties of both themes: by the reader's setting, or fixed by `data-theme` on the root. */
export const theme = [
  `:root{color-scheme:light dark;${customProperties("light")}}`,
  `@media ${prefersDark}{:root:not([data-theme=light]){${customProperties("dark")}}}`,
  `[data-theme=light]:root{color-scheme:light}`,
  `@media screen{[data-theme=dark]:root{color-scheme:dark;${customProperties("dark")}}}`,
].join("");

/** The same for pages that only follow the reader's setting, with the colours of places as classes. */
export const readersTheme = [
  `:root{color-scheme:light dark;${customProperties("light")}}`,
  `@media ${prefersDark}{:root{${customProperties("dark")}}}`,
  markRules(),
].join("");

/** The same as two sheets, for a page whose script turns the dark one on or off by its medium. */
export const lightSheet = `:root{color-scheme:light;${customProperties("light")}}${markRules()}`;
export const darkSheet = { media: prefersDark, css: `:root{color-scheme:dark;${customProperties("dark")}}` };
