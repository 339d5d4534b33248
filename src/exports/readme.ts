import type { Column } from "../tables/table.ts";
import type { Text, Context, Data } from "../model/types.ts";
import { currentRelease } from "./current-release.ts";
import { dataLicence } from "./licence.ts";
import { releaseNamed } from "./release-named.ts";

interface Described {
  title: Text;
  /** What a reader must know, a paragraph each. */
  remarks: readonly Text[];
  citation: Text;
  address: Text;
  files: readonly { name: string; title: Text; columns: readonly Omit<Column<never>, "read">[] }[];
}

const words = {
  version: { zh: "版本", en: "Version" },
  address: { zh: "网页", en: "Page" },
  licence: { zh: "许可", en: "Licence" },
  cite: { zh: "引用", en: "Cite as" },
  column: { zh: "列", en: "Column" },
  type: { zh: "类型", en: "Type" },
  meaning: { zh: "含义", en: "Meaning" },
  format: {
    zh: "CSV 为 UTF-8、无 BOM、CRLF 换行，数字不带千分位，空单元格为未公布或不适用。",
    en: "The CSV is UTF-8 without BOM, lines end in CRLF, numbers have no thousands separators, an empty cell was not published or does not apply.",
  },
} as const satisfies Record<string, Text>;

/**
 * The text that lies beside the CSV in a zip, in Markdown: what it is, what its columns mean, how to cite it; Chinese,
 * then English.
 */
export function readme(described: Described, data: Data): string {
  return `${section(described, { data, lang: "zh" })}\n---\n\n${section(described, { data, lang: "en" })}`;
}

function section({ title, remarks, citation, address, files }: Described, { data, lang }: Context): string {
  const fact = (word: keyof typeof words, value: string) => `- ${words[word][lang]}: ${value}`;
  const { version, date } = currentRelease(data);
  const named = date === "" ? releaseNamed({ data, lang }) : `${version}, ${date}`;
  const facts = [
    fact("version", named),
    fact("address", address[lang]),
    fact("licence", `CC BY 4.0, ${dataLicence.path}`),
    fact("cite", citation[lang]),
  ];
  const head = [`# ${title[lang]}`, facts.join("\n"), words.format[lang], ...remarks.map((text) => text[lang])];
  const tables = files.map(({ name, title: what, columns }) => {
    const lines = columns.map(
      (column) => `| \`${column.name}\` | ${column.type} | ${inCell(column.description[lang])} |`,
    );
    const header = `| ${words.column[lang]} | ${words.type[lang]} | ${words.meaning[lang]} |\n| --- | --- | --- |`;
    return `## ${name}\n\n${what[lang]}\n\n${header}\n${lines.join("\n")}`;
  });
  return `${[...head, ...tables].join("\n\n")}\n`;
}

const inCell = (text: string): string => text.replaceAll("|", "\\|");
