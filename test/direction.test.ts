import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Every import of our own files below a folder, as `from → to` paths from the root. */
function importsBelow(folder: string): { from: string; to: string }[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|astro|mjs)$/.test(name) && !name.endsWith(".test.ts"))
    .flatMap((name) => {
      const from = `${folder}/${name.replaceAll("\\", "/")}`;
      const text = readFileSync(`${root}${from}`, "utf8");
      const found = text.matchAll(/(?:import|export)\s+(?:[^"';]*?\sfrom\s+)?["'](\.[^"']+)["']/g);
      return [...found].map(([, path = ""]) => ({ from, to: posix.join(posix.dirname(from), path) }));
    });
}

const tell = ({ from, to }: { from: string; to: string }) => `${from} imports ${to}`;
const all = [...importsBelow("src"), ...importsBelow("scripts")];

test("there are imports to look at", () => {
  expect(all.length).toBeGreaterThan(100);
});

test("src imports nothing from scripts or data", () => {
  expect(all.filter(({ from, to }) => from.startsWith("src/") && /^(scripts|data)\//.test(to)).map(tell)).toEqual([]);
});

test("scripts import from src only what is in src/lib", () => {
  const wrong = all.filter(
    ({ from, to }) => from.startsWith("scripts/") && to.startsWith("src/") && !to.startsWith("src/lib/"),
  );
  expect(wrong.map(tell)).toEqual([]);
});

test("only src/model/data.ts reads src/generated", () => {
  const readers = all.filter(({ to }) => to.startsWith("src/generated/")).map(({ from }) => from);
  expect([...new Set(readers)]).toEqual(["src/model/data.ts"]);
});

test("the library knows nothing of charts, charts nothing of files, files nothing of pages and components", () => {
  const wrong = all.filter(
    ({ from, to }) =>
      (from.startsWith("src/lib/") && !to.startsWith("src/lib/") && !to.startsWith("src/generated/")) ||
      (from.startsWith("src/charts/") && /^src\/(pages|components|layouts|files)\//.test(to)) ||
      (from.startsWith("src/files/") && /^src\/(pages|components|layouts)\//.test(to)),
  );
  expect(wrong.map(tell)).toEqual([]);
});

test("no page computes: frontmatter holds no arithmetic", () => {
  const pages = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".astro"),
  );
  expect(pages.length).toBeGreaterThan(5);
  const computing = pages.filter((name) => {
    const [, frontmatter = ""] = readFileSync(`${root}src/${name}`, "utf8").split(/^---$/m);
    const code = frontmatter
      .replace(/(["'`])(?:\\.|(?!\1).)*\1/g, "")
      .replace(/\/\/.*$/gm, "")
      .replace(/import[\s\S]*?;/g, "");
    return /[\w)\]]\s(?:[*/+-])\s[\w(]/.test(code) || /\b(?:reduce|Math\.)/.test(code);
  });
  expect(computing).toEqual([]);
});
