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
import type { Data } from "../model/types.ts";

/** Every CSV of the catalogue with the package that describes them. */
export function allZip(data: Data): Uint8Array<ArrayBuffer> {
  return zip({
    ...Object.fromEntries(catalogue(data).map(({ name, csv }) => [`${name}.csv`, csv()])),
    "datapackage.json": `${JSON.stringify(dataPackage(data), null, 2)}\n`,
    "README.md": readme(
      {
        title: sharedWords.site,
        remarks: [exportWords.dataAbout(data), exportWords.dataCare],
        citation: { zh: dataCitations({ data, lang: "zh" }).gbt, en: dataCitations({ data, lang: "en" }).gbt },
        address: { zh: absoluteLink(paths.data), en: absoluteLink(paths.data, "en") },
        files: catalogue(data).map(({ name, title, columns }) => ({ name: `${name}.csv`, title, columns })),
      },
      data,
    ),
    "LICENSE.txt": licenceText,
  });
}
