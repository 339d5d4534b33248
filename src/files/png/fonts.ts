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

/**
 * The font with only the characters of these texts, as files of a temporary folder. Drawing loads it anew for every picture: the whole
 * of it weighs ten million bytes a weight, the part a fiftieth.
 */
export async function subsetFonts(texts: readonly string[]): Promise<string[]> {
  const characters = [...new Set(texts.flatMap((text) => [...text]))].toSorted().join("");
  const folder = mkdtempSync(join(tmpdir(), "fonts-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return Promise.all(
    fontFiles.map(async (file, index) => {
      const small = join(folder, `${index}.ttf`);
      writeFileSync(small, await subsetFont(readFileSync(file), characters, { targetFormat: "truetype" }));
      return small;
    }),
  );
}
