/** Where the sides of a mirrored drawing begin: an axis in its middle, or on a phone a line, names standing above. */
export interface Axis {
  /** Of the drawing, in pixels. */
  width: number;
  /** Half the width of the column in which names stand; half the space between the sides where they stand above. */
  half: number;
  /** Whether names have a line of their own above what stands on either side. */
  above: boolean;
}

/** The left side, or the right one. */
export type At = 0 | 1;
export const ats: readonly At[] = [0, 1];

/** The axis of a drawing of a width. */
export function axisOf(width: number): Axis {
  if (width < 480) return { width, half: 5, above: true };
  // So wide as the longest word of a name needs, in bold: `hexafluorophosphate`.
  return { width, half: 103, above: false };
}

/** How wide either side is, in pixels. */
export function sideWidth({ width, half }: Axis): number {
  return width / 2 - half;
}

/** Where something stands that is so far from the axis on a side, in pixels from the left of the drawing. */
export function xAt({ width, half }: Axis, { at, out }: { at: At; out: number }): number {
  return at === 0 ? width / 2 - half - out : width / 2 + half + out;
}

/** How text is anchored that grows away from the axis. */
export function anchorAt(at: At): "end" | undefined {
  return at === 0 ? "end" : undefined;
}
