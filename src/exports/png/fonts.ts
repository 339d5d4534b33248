import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import subsetFont from "subset-font";

// The build bundles this file, so packages are found from the project's root.
const { resolve } = createRequire(join(process.cwd(), "package.json"));
const weights = ["400Regular/NotoSansSC_400Regular.ttf", "700Bold/NotoSansSC_700Bold.ttf"];

/** Where the font's two weights lie. */
export const fontFiles: readonly string[] = weights.map((file) => resolve(`@expo-google-fonts/noto-sans-sc/${file}`));

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
  await Promise.all(
    fontFiles.map(async (file, index) => {
      const part = await subsetFont(readFileSync(file), characters, { targetFormat: "truetype" });
      writeFileSync(names[index] ?? "", part);
    }),
  );
  return names;
}

function temporaryFolder(): string {
  const made = mkdtempSync(join(tmpdir(), "fonts-"));
  process.once("exit", () => rmSync(made, { recursive: true, force: true }));
  return made;
}

let known = new Set<string>();
let fonts: Promise<string[]> = Promise.resolve([]);

/**
 * Fonts that have at least the characters of a text: the last ones as long as they suffice, else cut anew, then also
 * with what is likely to be asked for next.
 */
export function fontsFor(text: string, { likely }: { likely: () => string }): Promise<string[]> {
  if (![...text].every((character) => known.has(character))) {
    known = new Set([...known, ...text, ...(known.size === 0 ? likely() : "")]);
    fonts = subsetFonts([...known].join(""));
  }
  return fonts;
}
