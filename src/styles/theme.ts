import { customProperties } from "../lib/palette.ts";

/** The custom properties of both themes: by the reader's setting, or fixed by `data-theme` on the root. */
export const theme = [
  `:root{color-scheme:light dark;${customProperties("light")}}`,
  `@media screen and (prefers-color-scheme:dark){:root{${customProperties("dark")}}}`,
  `[data-theme=light]:root{color-scheme:light;${customProperties("light")}}`,
  `@media screen{[data-theme=dark]:root{color-scheme:dark;${customProperties("dark")}}}`,
].join("");

/** The same for pages that only follow the reader's setting. */
export const readersTheme = [
  `:root{color-scheme:light dark;${customProperties("light")}}`,
  `@media screen and (prefers-color-scheme:dark){:root{${customProperties("dark")}}}`,
].join("");
