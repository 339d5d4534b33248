import { expect, test } from "vitest";
import { readArguments } from "./arguments.ts";

const config = { options: { data: { type: "string", default: "data" } } } as const;

test("options are read, those that are not given by their defaults", () => {
  expect(readArguments([], config)).toMatchObject({ values: { data: "data" } });
  expect(readArguments(["--data", "x", "a.csv"], { ...config, allowPositionals: true })).toMatchObject({
    values: { data: "x" },
    positionals: ["a.csv"],
  });
});

test("what is not understood is refused in a sentence, with the usage where there is one", () => {
  expect(readArguments(["--dta", "x"], config)).toMatch(/^invalid options: Unknown option '--dta'/);
  expect(readArguments(["a.csv"], { ...config, usage: "npm run x" })).toMatch(
    /^invalid options: .*\. Usage: npm run x$/s,
  );
});
