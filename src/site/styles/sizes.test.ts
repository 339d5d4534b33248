import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const sizes = ["huge", "large", "mid", "text", "small"];

/**
 * Sheets with a measure of their own: an embed, whose height is reckoned with it; paper; and the wall, whose letters
 * are as large as the wall is. Each with the sizes that it sets.
 */
const own: Readonly<Record<string, RegExp>> = {
  "site/styles/root.css": /^1rem\/1\.75$/,
  "site/styles/embed.css": /^(?:15px\/1\.5|700 21px\/1\.35)$/,
  "site/styles/print.css": /^10pt$/,
  "features/screen/": /var\(--u\)/,
};

/** The sizes of letters that a sheet sets, each as it is written. */
function sizesOf(css: string): string[] {
  const declared = css.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/(?<![\w-])font(?:-size)?:\s*([^;}]+)/g);
  return [...declared].map(([, value = ""]) =>
    value.replace(/\s+(?:Headline|var\(--(?:serif|sans)\)|ui-monospace|").*$/, "").trim(),
  );
}

const sheets = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".css") || file.endsWith(".astro"));

test("five sizes of letters are declared, and one measure that is made of them", () => {
  const type = readFileSync(`${root}site/styles/type.css`, "utf8");
  expect([...type.matchAll(/--(\w+):/g)].map(([, name]) => name)).toEqual([...sizes, "measure"]);
  expect(type).toContain("--measure: calc(34 * var(--text))");
});

test("no sheet sets letters of another size", () => {
  const one = new RegExp(`^(?:inherit|(?:\\d+ )?var\\(--(?:${sizes.join("|")})\\)(?: ?/ ?[\\d.]+)?)$`);
  const faults = sheets.flatMap((file) => {
    const exception = Object.entries(own).find(([where]) => file.startsWith(where))?.[1];
    const css = readFileSync(root + file, "utf8");
    const styles = file.endsWith(".css")
      ? css
      : [...css.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text]) => text).join("");
    return sizesOf(styles)
      .filter((size) => !one.test(size) && !exception?.test(size))
      .map((size) => `${file}: ${size}`);
  });
  expect(faults).toEqual([]);
});

test("nothing but a paragraph's measure is a width in letters of its own", () => {
  const widths = sheets.flatMap((file) => {
    const css = file.endsWith(".css") ? readFileSync(root + file, "utf8") : "";
    return [...css.matchAll(/max-width: (?:[3-9]\d(?:\.\d+)?)em/g)].map(([width]) => `${file}: ${width}`);
  });
  expect(widths).toEqual([]);
});
