/** Reads a SHA-256 in 64 lower-case hexadecimal digits; throws `invalid sha256: …` on anything else. */
export function readHash(text: string): string {
  if (!/^[0-9a-f]{64}$/.test(text)) throw new Error(`invalid sha256: ${text}. Write 64 lower-case hexadecimal digits`);
  return text;
}
