import { absoluteLink } from "../i18n/link.ts";
import { sharedWords } from "../i18n/words.ts";
import { exportWords } from "./words.ts";
import { paths } from "../i18n/addresses.ts";
import { catalogue } from "./catalogue.ts";
import { dataCitations } from "./citation.ts";
import { dataPackage } from "./data-package.ts";
import { licenceText } from "./licence.ts";
import { readme } from "./readme.ts";
import { zip } from "./zip.ts";

/** Every CSV of the catalogue with the package that describes them. */
export function allZip(): Uint8Array<ArrayBuffer> {
  return zip({
    ...Object.fromEntries(catalogue.map(({ name, csv }) => [`${name}.csv`, csv()])),
    "datapackage.json": `${JSON.stringify(dataPackage(), null, 2)}\n`,
    "README.md": readme({
      title: sharedWords.site,
      remarks: [exportWords.dataAbout, exportWords.dataCare],
      citation: { zh: dataCitations("zh").gbt, en: dataCitations("en").gbt },
      address: { zh: absoluteLink(paths.data), en: absoluteLink(paths.data, "en") },
      files: catalogue.map(({ name, title, columns }) => ({ name: `${name}.csv`, title, columns })),
    }),
    "LICENSE.txt": licenceText,
  });
}
