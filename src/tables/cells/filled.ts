/** Reads a text that must not be missing; throws `empty cell: …` on none. */
export function readFilled(text: string): string {
  if (text === "") throw new Error("empty cell: a text is needed");
  return text;
}
