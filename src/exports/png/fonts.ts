import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
// The build bundles this file, so programs and packages are found from the project's root.
const cutFonts = join(process.cwd(), "src/exports/png/cut-fonts.ts");
const { resolve } = createRequire(join(process.cwd(), "package.json"));
const weights = ["400Regular/NotoSansSC_400Regular.ttf", "700Bold/NotoSansSC_700Bold.ttf"];

/** Where the font's two weights lie. */
export const fontFiles: readonly string[] = weights.map((file) => resolve(`@expo-google-fonts/noto-sans-sc/${file}`));

/**
 * What English is set in: the same letters as those of the Chinese font, which sets quotation marks as wide as a
 * character.
 */
export const latinFiles: readonly string[] = [
  "400Regular/SourceSans3_400Regular.ttf",
  "700Bold/SourceSans3_700Bold.ttf",
].map((file) => resolve(`@expo-google-fonts/source-sans-3/${file}`));

let folder: string | undefined;
let cuts = 0;

/**
 * The font with only the characters of a text, as files of a temporary folder. Drawing loads it anew for every picture:
 * the whole of it weighs ten million bytes a weight, the part a fiftieth.
 */
export async function subsetFonts(text: string): Promise<string[]> {
  const characters = [...new Set(text)].join("");
  const own = (folder ??= temporaryFolder());
  cuts += 1;
  const names = fontFiles.map((_, index) => join(own, `${cuts}-${index}.ttf`));
  await run(process.execPath, [
    cutFonts,
    characters,
    ...fontFiles.flatMap((file, index) => [file, names[index] ?? ""]),
  ]);
  return names;
}

function temporaryFolder(): string {
  const made = mkdtempSync(join(tmpdir(), "fonts-"));
  process.once("exit", () => rmSync(made, { recursive: true, force: true }));
  return made;
}

let known = new Set<string>();
let cut = "";
let fonts: Promise<string[]> = Promise.resolve([]);

/**
 * Fonts that have at least the characters of a text: the last ones as long as they suffice, else cut anew, then also
 * with what is likely to be asked for next.
 */
export function fontsFor(text: string, { likely }: { likely: () => string }): Promise<string[]> {
  if (![...text].every((character) => known.has(character))) {
    known = new Set([...known, ...text, ...(known.size === 0 ? likely() : "")]);
    // One after the other, and once for all that have asked meanwhile: each cut holds both weights in memory.
    fonts = fonts.then((last) => {
      const wanted = [...known].join("");
      if (wanted === cut) return last;
      cut = wanted;
      return subsetFonts(wanted);
    });
  }
  return fonts;
}
