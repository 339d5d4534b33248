/** Pixels of type and spacing that all charts share, before a drawing is scaled to its column. */
export const sizes = { label: 14, detail: 12, line: 19, smallLine: 16, bar: 22, gap: 16 } as const;
