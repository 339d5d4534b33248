import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const source = readFileSync(join(import.meta.dirname, "check-node.mjs"), "utf8");

/** What the script does on a Node of this version: it has no imports, so its text is the body of a function. */
function runOn(version: string) {
  const [codes, told]: [number[], string[]] = [[], []];
  const fakes = {
    process: { versions: { node: version }, exit: (code: number) => codes.push(code) },
    console: { error: (line: string) => told.push(line) },
  };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- our own text
  new Function("process", "console", source)(fakes.process, fakes.console);
  return { codes, told };
}

test.each(["24.16.0", "24.21.3", "25.0.0"])("Node %s will do", (version) => {
  expect(runOn(version)).toEqual({ codes: [], told: [] });
});

test.each(["24.15.9", "23.99.0", "20.0.0"])("Node %s is told what to do", (version) => {
  const { codes, told } = runOn(version);
  expect(codes).toEqual([1]);
  expect(told).toEqual([
    `unfit Node: ${version}. This project brings its own Node 24 as a dev dependency, put in place by an install script: ` +
      "run `npm ci` with install scripts allowed (`npm config get ignore-scripts` must say false), or use Node 24.16 or newer.",
  ]);
});
