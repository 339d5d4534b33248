import { save } from "../../../browser/save.ts";
import { judge } from "../../../compare/judge.ts";
import { svgText } from "../../../drawing/tree.ts";
import type { Lang, Observation } from "../../../model/types.ts";
import { selectionTable, type Entry, type Explored } from "../../explore/index.ts";
import { comparisonPicture } from "../comparison-picture.ts";
import { scaleDrawings } from "../scale-drawing.ts";

interface Options extends Pick<Explored, "columns" | "data"> {
  /** All that is compared, the reader's own number too, of which no table has a row. */
  values: readonly Observation[];
  kind: string;
  lang: Lang;
}

/** Saves the figures as rows of the published table, or the comparison as a picture; returns the file's name. */
export async function takeFile(
  entries: readonly Entry[],
  { values, kind, columns, data, lang }: Options,
): Promise<string> {
  const name = `counting-investment-comparison.${kind}`;
  if (kind === "csv") {
    const csv = selectionTable(entries, { columns, data }).csv();
    save(new Blob([csv], { type: "text/csv;charset=utf-8" }), name);
    return name;
  }
  const drawings = scaleDrawings(values, { slug: "taken", data, lang, document });
  const options = { drawings, address: location.href, document, data, lang };
  const svg = svgText(comparisonPicture({ values, comparison: judge(values, data) }, options));
  save(kind === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : await toPng(svg), name);
  return name;
}

/** A picture as PNG, two pixels for one of its own. */
async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.width * 2, image.height * 2];
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png");
  });
}
