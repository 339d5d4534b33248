import { expect, test } from "vitest";
import { dataLicence, licenceText } from "./licence.ts";

test("the licence of a zip is named, told in both languages, and led to in short and in full", () => {
  expect(dataLicence.path).toBe("https://creativecommons.org/licenses/by/4.0/");
  expect(licenceText.split("\n")).toEqual([
    "Creative Commons Attribution 4.0 International (CC BY 4.0)",
    "",
    expect.stringContaining("for any purpose, if you name the source and say what you changed"),
    expect.stringContaining("转载、改编、商用均可，须注明出处，并说明所作的改动"),
    "",
    dataLicence.path,
    "https://creativecommons.org/licenses/by/4.0/legalcode",
    "",
  ]);
});
