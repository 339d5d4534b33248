import { Converter } from "opencc-js/t2cn";
import { fields, type NamedRecord } from "./index-format.ts";

const convert = Converter({ from: "t", to: "cn" });
// A line each: letters side by side would be read as words.
const all = Array.from({ length: 0x9fff - 0x3400 + 1 }, (_, at) => String.fromCodePoint(0x3400 + at));

/** Each traditional letter with its simplified one. */
export const simpleLetters: ReadonlyMap<string, string> = new Map(
  convert(all.join("\n"))
    .split("\n")
    .flatMap((simple, at) => (simple === all[at] ? [] : [[all[at] ?? "", simple] as const])),
);

/** A text in simplified letters, one by one. */
export function simplify(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (letter) => simpleLetters.get(letter) ?? letter);
}

/** A record as it is found and listed: some cited pages print traditional letters, and are to be found by either. */
export function simplifyRecord(record: NamedRecord): NamedRecord {
  const texts = Object.fromEntries(fields.map((field) => [field, simplify(record[field])]));
  return { ...record, ...texts, ...(record.names && { names: record.names.map(simplify) }) };
}
