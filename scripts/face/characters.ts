/** The characters that a TrueType font has glyphs for, by their numbers, from its table `cmap`. */
export function charactersOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = tableOf(view, "cmap");
  const subtables = Array.from(
    { length: view.getUint16(table + 2) },
    (_, i) => table + view.getUint32(table + 8 + 8 * i),
  );
  const found = new Set<number>();
  for (const subtable of new Set(subtables)) {
    const format = view.getUint16(subtable);
    if (format === 4) addSegments(found, { view, subtable });
    if (format === 12) addGroups(found, { view, subtable });
  }
  return found;
}

function tableOf(view: DataView, tag: string): number {
  for (let entry = 12; entry < 12 + 16 * view.getUint16(4); entry += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(entry + i)));
    if (name === tag) return view.getUint32(entry + 8);
  }
  throw new Error(`missing table of a font: ${tag}`);
}

interface Subtable {
  view: DataView;
  subtable: number;
}

/** Format 4: segments of the basic plane, each with what is added to a character, or where its glyphs are listed. */
function addSegments(found: Set<number>, { view, subtable }: Subtable): void {
  const bytes = view.getUint16(subtable + 6);
  const [ends, starts, deltas, offsets] = [14, 16 + bytes, 16 + 2 * bytes, 16 + 3 * bytes].map((at) => subtable + at);
  for (let i = 0; i < bytes; i += 2) {
    const at = (column = 0) => view.getUint16(column + i);
    for (let code = at(starts); code <= at(ends) && code < 0xffff; code += 1) {
      const listed = (offsets ?? 0) + i + at(offsets) + 2 * (code - at(starts));
      const glyph = at(offsets) === 0 ? (code + at(deltas)) & 0xffff : view.getUint16(listed);
      if (glyph !== 0) found.add(code);
    }
  }
}

/** Format 12: groups of characters whose glyphs follow one another. */
function addGroups(found: Set<number>, { view, subtable }: Subtable): void {
  for (let i = 0; i < view.getUint32(subtable + 12); i += 1) {
    const [start, end, glyph] = [0, 4, 8].map((at) => view.getUint32(subtable + 16 + 12 * i + at));
    for (let code = start ?? 0; code <= (end ?? -1); code += 1)
      if ((glyph ?? 0) > 0 || code > (start ?? 0)) found.add(code);
  }
}
