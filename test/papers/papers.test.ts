import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { codeOf, commandsIn, papers } from "./papers.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (file: string) => readFileSync(join(root, file), "utf8");
const readme = read("README.md");
const folders = (path: string) =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

test("the README is short enough to be read", () => {
  const lines = readme.trimEnd().split("\n");
  expect(lines.length).toBeLessThanOrEqual(90);
  expect(lines.filter((line) => line.length > 100)).toEqual([]);
});

test("the README's map of the house has every room of src, in the order of what may import what", () => {
  const [, map = ""] = /```\n([^]*?)```/.exec(readme.split("## The house")[1] ?? "") ?? [];
  const rooms = [...map.matchAll(/^ {2}([\w-]+)\//gm)].map(([, room = ""]) => room);
  const [, order = ""] = /const order = \[([^\]]*)\]/.exec(read("test/direction.test.ts")) ?? [];
  const ordered = [...order.matchAll(/"([\w-]+)"/g)].map(([, room = ""]) => room);
  expect(rooms).toEqual(ordered.filter((room) => room !== "generated"));
  const kept = folders("src").filter((room) => !["generated", "static"].includes(room));
  expect([...rooms].sort()).toEqual(kept.sort());
});

test("the pipeline of the project runs the README's command for tests, and nothing else", () => {
  const commands = read(".ci/run")
    .split("\n")
    .filter((line) => /^\s*(?!#|set |cd |$)/.test(line) && line !== "");
  expect(commands).toEqual(["npm ci && npm test"]);
  expect(readme).toMatch(/^npm ci && npm test\b/m);
});

describe.each(papers.map((paper) => [paper.file, paper] as const))("%s", (file, paper) => {
  test("leads only to what is there", () => {
    const links = [...paper.text.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, href = ""]) => href);
    const local = links.filter((href) => !/^https?:/.test(href));
    expect(local.filter((href) => !existsSync(join(root, dirname(file), href)))).toEqual([]);
  });

  test("names only files that are there", () => {
    const paths = codeOf(paper).filter((code) =>
      /^(?:src|scripts|test|data|\.github|\.vscode)\/[\w./[\]-]+$/.test(code),
    );
    // Written by commands, or asked for by name.
    const made = /^src\/generated\/|^data\/(?:figures|aside|ventures|methods)\/x\.csv$/;
    expect(paths.filter((path) => !made.test(path) && !existsSync(join(root, path)))).toEqual([]);
  });

  test("names only commands that there are", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const commands = codeOf(paper).flatMap(commandsIn);
    expect(commands.map(({ script }) => script).filter((script) => !(script in scripts))).toEqual([]);
  });

  test("names only variables of the environment that something reads", () => {
    const named = codeOf(paper).flatMap((code) => /^([A-Z][A-Z_]{2,})(?:=\S*)?$/.exec(code)?.[1] ?? []);
    const files = [
      "astro.config.mjs",
      "scripts/lib/site-config.ts",
      "src/exports/kept.ts",
      ...["find-chromium", "find-firefox", "wordpress"].map((name) => `test/browser/${name}.ts`),
    ];
    const readers = files.map(read).join("\n");
    expect(named.filter((name) => !existsSync(join(root, name)) && !readers.includes(`env.${name}`))).toEqual([]);
  });
});

test("a command is taken out of a line of code with what is handed on to it", () => {
  expect(commandsIn('npm ci && npm run -s pull -- --place 1 "a b" x.html > c.csv # why')).toEqual([
    { script: "pull", handed: ["--place", "1", '"a b"', "x.html"] },
  ]);
  expect(commandsIn("npm test    # all")).toEqual([{ script: "test", handed: [] }]);
  expect(commandsIn("npm ci")).toEqual([]);
});
