import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { codeOf, commandsIn, papers } from "./papers.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { scripts: Record<string, string> };

const commands = papers
  .flatMap((paper) => codeOf(paper).flatMap(commandsIn))
  .filter(({ handed }) => handed.some((word) => word.startsWith("-") && word !== "-"));
const unique = [...new Map(commands.map((command) => [JSON.stringify(command), command])).values()];
const lines = unique.map(({ script, handed }) => [`npm run ${script} -- ${handed.join(" ")}`, script, handed] as const);

/** What a script hands its options to: the last program that it starts. */
const programOf = (script: string) => scripts[script]?.split("&&").at(-1)?.trim().split(" ") ?? [];

test("there are commands with options in the papers", () => {
  expect(new Set(unique.map(({ script }) => script)).size).toBeGreaterThan(4);
});

test.each(lines.filter(([, script]) => programOf(script)[0] === "node"))(
  "%s: the command knows every option",
  (_, script, handed) => {
    const [, file = ""] = programOf(script);
    const options = handed.map((word) => word.replaceAll('"', ""));
    // An option that none knows is refused before anything is done; it comes last, so a refusal names it and no other.
    const { status, stderr } = spawnSync(process.execPath, [file, ...options, "--never-heard-of"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stderr).toContain("Unknown option '--never-heard-of'");
  },
);

test("options for Vitest are options of Vitest", () => {
  const asked = lines.filter(([, script]) => programOf(script)[0] === "vitest").flatMap(([, , handed]) => handed);
  const options = asked.filter((word) => word.startsWith("-"));
  expect(options).toContain("-u");
  const { stdout } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "--help"], {
    cwd: root,
    encoding: "utf8",
  });
  for (const option of options) expect(stdout).toMatch(new RegExp(`(?:^|\\s)${option}[,\\s]`));
});
