import { transform } from "esbuild";
import source from "../browser/embed-element.ts?raw";
import { absoluteLink } from "../i18n/link.ts";

/** `/embed.js`: the script for pages of other sites, minified, in a function of its own. */
export async function embedScript(): Promise<string> {
  const { code } = await transform(source, {
    loader: "ts",
    format: "iife",
    minify: true,
    target: "es2022",
    charset: "utf8",
    define: { HOME: JSON.stringify(absoluteLink("")) },
  });
  return code;
}

/**
 * The attributes that the element of `/embed.js` obeys, as its source lists them; it takes `height` once, when it is
 * placed.
 */
export const elementAttributes: readonly string[] = [
  ...(/names = "(.*?)"/.exec(source)?.[1] ?? "").split(" "),
  "height",
];
