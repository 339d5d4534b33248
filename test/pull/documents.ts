export * from "./book.ts";
export * from "./word.ts";
export { zip } from "./zip.ts";

/** A text on a page of 600 by 800 points: where its baseline begins, from the left lower corner, and its size. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  size?: number;
}

/** A PDF of one page with these lines in its text layer; without lines it is a scan, `locked` asks for a password. */
export function makePdf(lines: readonly string[], { locked = false } = {}): Buffer {
  return makePage(
    lines.map((text, index) => ({ text, x: 50, y: 750 - index * 20 })),
    { locked },
  );
}

/** A PDF of one page with texts at their places, every letter as wide as it is high; `note` is one stuck on it. */
export function makePage(texts: readonly PlacedText[], { locked = false, note = "" } = {}): Buffer {
  const hex = (text: string): string =>
    [...text].map((letter) => (letter.codePointAt(0) ?? 0).toString(16).padStart(4, "0")).join("");
  const shown = texts
    .map(({ text, x, y, size = 12 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`)
    .join("\n");
  // Every code is its own Unicode character, as the ToUnicode map says.
  const map =
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap end end";
  const annotation =
    note && ` /Annots [<< /Type /Annot /Subtype /Text /Rect [0 0 20 20] /Contents <feff${hex(note)}> >>]`;
  const stream = (text: string): string => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R${annotation} /Resources << /Font << /F1 5 0 R >> >> >>`,
    stream(shown),
    "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>",
    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 8 0 R >>",
    stream(map),
    "<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
    ...(locked ? [`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> >>`] : []),
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((body, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const extra = locked ? ` /Encrypt ${objects.length} 0 R /ID [<${"00".repeat(16)}> <${"00".repeat(16)}>]` : "";
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${extra} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}
