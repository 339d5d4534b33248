import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cutParts } from "./cuts.ts";
import { partsOf, type Part } from "./fonts.ts";
import { headlineOf, withSheet, type Headline } from "./headline.ts";
import { sheetOf } from "./sheet.ts";

interface Faced {
  page: string;
  lang: Headline["lang"];
  parts: readonly Part[];
}

/**
 * Gives every page of a built site but embeds, the wall and what is frozen a sheet with the glyphs of its headline;
 * pages with the same glyphs share it. Faults name the page and the characters that no font has.
 */
export async function faceSite(
  folder: string,
): Promise<{ pages: number; sheets: number; cut: number; faults: string[] }> {
  const faults: string[] = [];
  const faced = pagesOf(folder).flatMap((page): Faced[] => {
    const headline = headlineOf(readFileSync(join(folder, page), "utf8"));
    if (!headline) return [];
    try {
      return [{ page, lang: headline.lang, parts: partsOf(headline) }];
    } catch (error) {
      faults.push(`${page}: ${(error as Error).message}`);
      return [];
    }
  });
  const { cut } = await cutParts(faced.flatMap(({ parts }) => parts));
  const sheets = new Map<string, string>();
  for (const { page, lang, parts } of faced) {
    const css = sheetOf(parts, { lang });
    const name = `headline.${createHash("sha256").update(css).digest("base64url").slice(0, 8)}.css`;
    sheets.set(name, css);
    link(join(folder, page), name);
  }
  for (const [name, css] of sheets) writeFileSync(join(folder, "_astro", name), css);
  return { pages: faced.length, sheets: sheets.size, cut, faults };
}

function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".html") && !/^(?:en\/)?(?:embed|screen|v)\//.test(file))
    .sort();
}

/** The sheet lies beside the page's own, under whatever base that stands. */
function link(file: string, name: string): void {
  const html = readFileSync(file, "utf8");
  const beside = /<link[^>]*\shref="([^"]*_astro\/)[^"]*\.css"/.exec(html)?.[1];
  if (beside === undefined) throw new Error(`no sheet of the build: ${file}`);
  writeFileSync(file, withSheet(html, `${beside}${name}`));
}
