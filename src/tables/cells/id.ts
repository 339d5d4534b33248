/** Reads an id of lower-case ASCII words joined by hyphens; throws `invalid id: …` on anything else. */
export function readId(text: string): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) {
    throw new Error(`invalid id: ${text}. Write lower-case letters and digits joined by hyphens`);
  }
  return text;
}
