import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Writes all files, their contents by path, or none: what fails leaves the folder as it was, so that one may try again.
 */
export function writeAll(contents: ReadonlyMap<string, string>): void {
  const files = [...contents.keys()];
  const before = new Map(files.filter(isFile).map((file) => [file, readFileSync(file)]));
  const [written, done]: [string[], string[]] = [[], []];
  const beside = (file: string) => `${file}.tmp`;
  try {
    for (const [file, content] of contents) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(beside(file), content);
      written.push(beside(file));
    }
    for (const file of files) {
      renameSync(beside(file), file);
      done.push(file);
    }
  } catch (error) {
    for (const file of done) {
      const content = before.get(file);
      if (content === undefined) rmSync(file, { force: true });
      else writeFileSync(file, content);
    }
    for (const file of written) rmSync(file, { force: true });
    throw error;
  }
}

const isFile = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
