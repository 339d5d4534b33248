import { absoluteLink } from "../i18n/link.ts";
import { t } from "../i18n/words.ts";
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
      title: { zh: t("site", "zh"), en: t("site", "en") },
      remarks: [
        { zh: t("dataAbout", "zh"), en: t("dataAbout", "en") },
        { zh: t("dataCare", "zh"), en: t("dataCare", "en") },
      ],
      citation: { zh: dataCitations("zh").gbt, en: dataCitations("en").gbt },
      address: { zh: absoluteLink(paths.data), en: absoluteLink(paths.data, "en") },
      files: catalogue.map(({ name, word, columns }) => ({
        name: `${name}.csv`,
        title: { zh: t(word, "zh"), en: t(word, "en") },
        columns,
      })),
    }),
    "LICENSE.txt": licenceText,
  });
}
