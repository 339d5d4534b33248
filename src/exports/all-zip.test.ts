import { strFromU8, unzipSync } from "fflate";
import { expect, test, vi } from "vitest";
import { catalogue } from "../../test/files/small-catalogue.ts";
import { allZip } from "./all-zip.ts";
import { dataCitations } from "./citation.ts";
import { exportWords } from "./words.ts";
import { dataPackage } from "./data-package.ts";
import { licenceText } from "./licence.ts";
import { readme } from "./readme.ts";
import { data } from "../../test/files/data.ts";

vi.mock("./catalogue.ts", () => import("../../test/files/small-catalogue.ts"));

test("the zip of all data holds every CSV, the package that describes them, a text to read, and the licence", () => {
  const told = readme(
    {
      title: { zh: "招商有数", en: "Counting Investment" },
      remarks: [exportWords.dataAbout(data), exportWords.dataCare],
      citation: { zh: dataCitations({ data, lang: "zh" }).gbt, en: dataCitations({ data, lang: "en" }).gbt },
      address: { zh: "https://example.org/data/", en: "https://example.org/en/data/" },
      files: catalogue().map(({ name, title, columns }) => ({ name: `${name}.csv`, title, columns })),
    },
    data,
  );
  const files = Object.entries(unzipSync(allZip(data))).map(([name, bytes]) => [name, strFromU8(bytes)]);
  expect(files).toEqual([
    ["figures.csv", catalogue()[0]?.csv()],
    ["numerals.csv", catalogue()[1]?.csv()],
    ["datapackage.json", `${JSON.stringify(dataPackage(data), null, 2)}\n`],
    ["README.md", told],
    ["LICENSE.txt", licenceText],
  ]);
});
