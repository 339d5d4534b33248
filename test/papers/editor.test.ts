import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (file: string): unknown => JSON.parse(readFileSync(root + file, "utf8"));

test("the settings of editors name files that are there", () => {
  const settings = read(".vscode/settings.json") as Record<string, unknown>;
  const { overrideConfigFile } = settings["eslint.options"] as { overrideConfigFile: string };
  const named = ["vitest.rootConfig", "prettier.configPath", "typescript.tsdk"].map((name) => String(settings[name]));
  for (const file of [overrideConfigFile, ...named]) expect(existsSync(root + file), file).toBe(true);
});

test("the tasks of editors are scripts of the project", () => {
  const { scripts } = read("package.json") as { scripts: Record<string, string> };
  const { tasks } = read(".vscode/tasks.json") as { tasks: { type: string; script: string }[] };
  expect(tasks.map(({ script }) => script)).toEqual(["dev", "unit", "check", "test"]);
  for (const { type, script } of tasks) expect([type, script in scripts]).toEqual(["npm", true]);
});
