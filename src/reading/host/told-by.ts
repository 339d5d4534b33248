/** GB18030 or Big5, whichever a detector finds likelier. */
export function toldBy(found: readonly { encoding: string | null }[]): string {
  const first = found.find(({ encoding }) => /^(?:gb|big5)/i.test(encoding ?? ""));
  return /^big5/i.test(first?.encoding ?? "") ? "big5" : "gb18030";
}
