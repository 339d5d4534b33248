/** Reads a GB/T 2260 code, or `<code>-<name>` for a park without one; throws `invalid place code: …` otherwise. */
export function readPlaceCode(text: string): string {
  if (!/^\d{6}(-\S+)?$/.test(text))
    throw new Error(`invalid place code: ${text}. Write six digits, or six digits-name`);
  return text;
}
