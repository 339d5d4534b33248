import { unzipSync } from "fflate";
import { folderOf, nameOf, pathFrom } from "./paths.ts";
import { readText } from "./text.ts";
import { elementsOf, parseXml, type XmlElement } from "./xml.ts";

/** How many bytes the parts of a document may come to, unpacked: a small archive may hold any number. */
const largest = 300_000_000;

/** The parts of a document that is an archive, by their paths. */
export interface Parts {
  /** The text of a part; undefined where there is none of the path. */
  text: (path: string) => string | undefined;
  /** The parts that a part refers to, in the order of its list. */
  related: (path: string) => readonly Relation[];
}

/** A part that another refers to: the last word of its type (`styles`, `header`), its path, the reference's id. */
export interface Relation {
  kind: string;
  path: string;
  id: string;
}

/** The XML parts of an archive. Throws one line where they are damaged, or unpack to more than 300 million bytes. */
export function readParts(bytes: Uint8Array, file: string): Parts {
  let size = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/i.test(name)) return false;
      size += originalSize;
      if (size > largest) throw new Error(`file too large: ${file}. At most ${largest} bytes are read of its parts`);
      return true;
    },
  });
  // Names are alike whatever their case, and a reference may begin with a slash.
  const byName = new Map(Object.entries(files).map(([name, content]) => [keyOf(name), content]));
  const text = (path: string): string | undefined => {
    const content = byName.get(keyOf(path));
    return content && readText(content, { file: path });
  };
  return { text, related: (path) => relationsOf(text, path) };
}

const keyOf = (path: string): string => path.replace(/^\//, "").toLowerCase();

function relationsOf(text: Parts["text"], path: string): Relation[] {
  const list = text(pathFrom(folderOf(path), `_rels/${nameOf(path)}.rels`));
  if (list === undefined) return [];
  return elementsOf(parseXml(list)).map(({ attributes: { Type = "", Target = "", Id = "" } }) => ({
    kind: Type.slice(Type.lastIndexOf("/") + 1),
    path: pathFrom(folderOf(path), Target),
    id: Id,
  }));
}

/** The parts of a kind that a part refers to, taken apart, each one once. */
export function relatedXml(parts: Parts, { path, kind }: { path: string; kind: string }): XmlElement[] {
  const paths = parts.related(path).flatMap((relation) => (relation.kind === kind ? [relation.path] : []));
  return [...new Set(paths)].flatMap((own) => {
    const text = parts.text(own);
    return text === undefined ? [] : [parseXml(text)];
  });
}

/** The path of the part that a document begins with. */
export function mainPath(parts: Parts): string | undefined {
  return parts.related("/").find(({ kind }) => kind === "officeDocument")?.path;
}
