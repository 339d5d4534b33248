import { nearest } from "../../../src/tables/cells/nearest.ts";

/** What is wrong with a header line, a sentence each; empty when it is exactly the expected columns in order. */
export function checkHeader(found: readonly string[], expected: readonly string[]): string[] {
  const missing = new Set(expected.filter((column) => !found.includes(column)));
  const messages = found.flatMap((column, index) => {
    if (found.indexOf(column) < index) return [`duplicate column: ${column}. Keep one`];
    if (expected.includes(column)) return [];
    const close = nearest(column, missing);
    // A misspelt column is one fault, not an unknown one and a missing one.
    if (close !== undefined) missing.delete(close);
    return [`unknown column: ${column}${close ? `. Did you mean ${close}?` : `. Expected ${expected.join(",")}`}`];
  });
  messages.push(...[...missing].map((column) => `missing column: ${column}. Expected ${expected.join(",")}`));
  if (messages.length > 0 || found.join() === expected.join()) return messages;
  return [`columns out of order: ${found.join(",")}. Expected ${expected.join(",")}`];
}
