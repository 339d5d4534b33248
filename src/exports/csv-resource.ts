import { createHash } from "node:crypto";
import { dataLicence } from "./licence.ts";

/** What a Data Package says of any CSV of the site beside its columns: how to read it, its bytes and its hash. */
export function csvResource({ name, csv }: { name: string; csv: string }) {
  const bytes = Buffer.from(csv);
  return {
    name,
    path: `${name}.csv`,
    type: "table",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { header: true, delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true },
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
    licenses: [dataLicence],
  } as const;
}

/** The SHA-256 of bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
