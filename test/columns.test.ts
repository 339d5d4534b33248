import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const widest = 120;
const comment = /^\s*(?:\/\/|\/\*|\*)/;

// Prettier breaks code, and leaves comments as they are.
test(`no comment is wider than ${widest} columns`, () => {
  const files = globSync("{src,scripts,test}/**/*.{ts,mjs,css}", { cwd: root }).filter(
    (file) => !/^(?:src.generated|test.(?:input|output))/.test(file),
  );
  expect(files.length).toBeGreaterThan(500);
  const wide = files.flatMap((file) =>
    readFileSync(root + file, "utf8")
      .split("\n")
      .flatMap((line, index) => (line.length > widest && comment.test(line) ? [`${file}:${index + 1}: ${line}`] : [])),
  );
  expect(wide).toEqual([]);
});
