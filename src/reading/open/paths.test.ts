import { posix } from "node:path";
import { expect, test } from "vitest";
import { folderOf, nameOf, pathFrom } from "./paths.ts";

test.each([
  ["/word", "styles.xml"],
  ["word/a", "../styles.xml"],
  ["", "word/document.xml"],
  ["word", "/word/./document.xml"],
  ["word", "../../../x.xml"],
  ["word//a", "b//c"],
])("from %j, %j leads where it leads on the web", (folder, path) => {
  expect(pathFrom(folder, path)).toBe(posix.resolve("/", folder, path));
});

test.each([
  ["word/document.xml", "word", "document.xml"],
  ["/word/document.xml", "/word", "document.xml"],
  ["document.xml", "", "document.xml"],
  ["/", "", ""],
])("%j is parted into %j and %j", (path, folder, name) => {
  expect([folderOf(path), nameOf(path)]).toEqual([folder, name]);
});
