import { zipSync, strToU8 } from "fflate";

/**
 * Packs files, text as UTF-8, in the order given: the same bytes on every machine and day. Names are ASCII, for unzip
 * programs differ on the rest.
 */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
  const foreign = Object.keys(files).find((name) => !/^[\x21-\x7e]+$/.test(name));
  if (foreign !== undefined) throw new Error(`invalid name in a zip: ${foreign}. Use ASCII without spaces.`);
  const bytes = Object.entries(files).map(
    ([name, content]) => [name, typeof content === "string" ? strToU8(content) : content] as const,
  );
  // The oldest day that a zip knows. Its times have no zone, so these are the local ones, the same everywhere.
  const mtime = new Date(1980, 0, 1);
  return new Uint8Array(zipSync(Object.fromEntries(bytes), { mtime, level: 9 }));
}
