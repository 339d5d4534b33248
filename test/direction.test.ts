import { existsSync, readdirSync, readFileSync } from "node:fs";
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

/** The rooms of `src/`, each of which may import only itself and what stands before it. */
const order = [
  "arithmetic",
  "tables",
  "generated",
  "model",
  "reading",
  "i18n",
  "compare",
  "drawing",
  "chain-maps",
  "charts",
  "browser",
  "exports",
  "site",
  "features",
  "stories",
  "pages",
];

/** The room of a path below `src/`: `src/model/data.ts` is in `model`. */
const roomOf = (path: string) => path.split("/")[1] ?? "";
const within = all.filter(({ from, to }) => from.startsWith("src/") && to.startsWith("src/"));

test("every room of src stands in the order, and imports only what stands before it", () => {
  const rooms = new Set(within.flatMap(({ from, to }) => [roomOf(from), roomOf(to)]));
  expect([...rooms].filter((room) => !order.includes(room))).toEqual([]);
  const wrong = within.filter(({ from, to }) => order.indexOf(roomOf(to)) > order.indexOf(roomOf(from)));
  expect(wrong.map(tell)).toEqual([]);
});

test("features lead to each other in one direction only, never in a circle", () => {
  const featureOf = (path: string) => /^src\/features\/([^/]+)\//.exec(path)?.[1];
  const edges = new Map<string, Set<string>>();
  for (const { from, to } of within) {
    const [a, b] = [featureOf(from), featureOf(to)];
    if (a && b && a !== b) edges.set(a, (edges.get(a) ?? new Set()).add(b));
  }
  expect(edges.size).toBeGreaterThan(0);
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    [...(edges.get(from) ?? [])].some((next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))));
  expect([...edges.keys()].filter((feature) => reaches(feature, feature))).toEqual([]);
});

// Components are taken by their own names: a list that holds them would give a page the styles and scripts of all.
test("a feature takes of another its components, and what its index offers", () => {
  const inside = within.filter(({ from, to }) => {
    const [a, b] = [from, to].map((path) => /^src\/features\/([^/]+)\//.exec(path)?.[1]);
    return a && b && a !== b && !to.endsWith(".astro") && !to.endsWith("/index.ts");
  });
  expect(inside.map(tell)).toEqual([]);
});

test("every room and every feature says in a readme what it is for", () => {
  const rooms = order.filter((room) => !["generated", "pages"].includes(room));
  const features = readdirSync(`${root}src/features`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `features/${name}`);
  expect([...rooms, ...features].filter((room) => !existsSync(`${root}src/${room}/README.md`))).toEqual([]);
});

test("src imports nothing from scripts or data", () => {
  expect(all.filter(({ from, to }) => from.startsWith("src/") && /^(scripts|data)\//.test(to)).map(tell)).toEqual([]);
});

test("scripts import from src only the arithmetic, the model, the tables and the reading of texts", () => {
  const open = /^src\/(?:arithmetic|model|reading|tables)\//;
  const wrong = all.filter(({ from, to }) => from.startsWith("scripts/") && to.startsWith("src/") && !open.test(to));
  expect(wrong.map(tell)).toEqual([]);
});

test("the top of scripts holds commands that package.json names, and a folder for the parts of each", () => {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { scripts: Record<string, string> };
  const named = new Set(Object.values(scripts).flatMap((line) => line.match(/scripts\/[\w-]+\.m?[jt]s/g) ?? []));
  const entries = readdirSync(`${root}scripts`, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/\.test\.ts$|\.md$/.test(entry.name));
  expect(files.map(({ name }) => `scripts/${name}`).sort()).toEqual([...named].sort());
  const rooms = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  // `dev` is what Astro's own command is given.
  const commands = [...named].map((file) => posix.basename(file).replace(/\.\w+$/, ""));
  expect(rooms.filter((room) => ![...commands, "dev", "lib"].includes(room))).toEqual([]);
});

test("only src/model/data.ts reads src/generated", () => {
  const readers = all.filter(({ to }) => to.startsWith("src/generated/")).map(({ from }) => from);
  expect([...new Set(readers)]).toEqual(["src/model/data.ts"]);
});

test("only pages and components take the data from src/model/data.ts: whatever they ask is handed them", () => {
  const takers = all.filter(({ to }) => to === "src/model/data.ts").map(({ from }) => from);
  expect(takers.length).toBeGreaterThan(5);
  expect(takers.filter((from) => !from.startsWith("src/pages/") && !from.endsWith(".astro"))).toEqual([]);
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
