import { strFromU8, unzipSync } from "fflate";
import { expect, test, vi } from "vitest";
import { catalogue } from "../../test/files/small-catalogue.ts";
import { allZip } from "./all-zip.ts";
import { dataCitations } from "./citation.ts";
import { exportWords } from "./words.ts";
import { dataPackage } from "./data-package.ts";
import { licenceText } from "./licence.ts";
import { readme } from "./readme.ts";

vi.mock("../model/data.ts", async () => ({ data: (await import("../../test/files/data.ts")).data }));
vi.mock("./catalogue.ts", () => import("../../test/files/small-catalogue.ts"));

test("the zip of all data holds every CSV, the package that describes them, a text to read, and the licence", () => {
  const told = readme({
    title: { zh: "招商有数", en: "Counting Investment" },
    remarks: [exportWords.dataAbout, exportWords.dataCare],
    citation: { zh: dataCitations("zh").gbt, en: dataCitations("en").gbt },
    address: { zh: "https://example.org/data/", en: "https://example.org/en/data/" },
    files: catalogue.map(({ name, title, columns }) => ({ name: `${name}.csv`, title, columns })),
  });
  const files = Object.entries(unzipSync(allZip())).map(([name, bytes]) => [name, strFromU8(bytes)]);
  expect(files).toEqual([
    ["figures.csv", catalogue[0]?.csv()],
    ["numerals.csv", catalogue[1]?.csv()],
    ["datapackage.json", `${JSON.stringify(dataPackage(), null, 2)}\n`],
    ["README.md", told],
    ["LICENSE.txt", licenceText],
  ]);
});
