/** Reads a version of the data, `major.minor.patch`; throws `invalid version: …` on anything else. */
export function readVersion(text: string): string {
  if (!/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/.test(text)) {
    throw new Error(`invalid version: ${text}. Write three numbers such as 1.4.0`);
  }
  return text;
}

/** Orders versions, the older first: negative, zero or positive. */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [a, b].map((version) => version.split(".").map(Number));
  const at = [0, 1, 2].find((part) => first?.[part] !== second?.[part]);
  return at === undefined ? 0 : (first?.[at] ?? 0) - (second?.[at] ?? 0);
}
