import { expect, test } from "vitest";
import { marksChosen, scriptWords } from "./choices.ts";

test.each(["zh", "en"] as const)("all marks come first, then each kind once, in %s", (lang) => {
  const kinds = marksChosen(lang).map(({ kind }) => kind);
  expect(kinds).toEqual(["all", "taken", "aside", "fixed", "differing", "extra"]);
});

test("the script is given no empty word", () => {
  for (const lang of ["zh", "en"] as const) expect(Object.values(scriptWords(lang))).not.toContain("");
});
