import { createHash } from "node:crypto";
import { version } from "../../package.json" with { type: "json" };
import { absoluteLink } from "../i18n/link.ts";
import { t } from "../i18n/words.ts";
import { paths } from "../lib/addresses.ts";
import { catalogue, type CatalogueFile } from "./catalogue.ts";
import { dataLicence } from "./licence.ts";

/** The catalogue for programs: a Data Package (version 2) that states licence, columns, bytes and hash of every CSV. */
export function dataPackage() {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "counting-investment",
    title: t("site", "zh"),
    title_en: t("site", "en"),
    description: t("dataLead", "zh"),
    description_en: t("dataLead", "en"),
    homepage: absoluteLink(paths.data),
    version,
    licenses: [dataLicence],
    resources: catalogue.map(resource),
  };
}

function resource({ name, word, columns, csv }: CatalogueFile) {
  const bytes = Buffer.from(csv());
  return {
    name,
    path: `${name}.csv`,
    type: "table",
    title: t(word, "zh"),
    title_en: t(word, "en"),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: bytes.length,
    hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    licenses: [dataLicence],
    schema: {
      fields: columns.map(({ name: column, title, type, description }) => ({
        name: column,
        type,
        title: title.zh,
        title_en: title.en,
        description: description.zh,
        description_en: description.en,
      })),
      missingValues: [{ value: "", label: "未公布或不适用" }],
    },
  };
}
