import { mediaTypes, seldomKnown } from "../../src/model/media-types.ts";
import { below } from "./patterns.ts";
import type { Rule } from "./rules.ts";

/** What Cloudflare Pages takes: rules beyond the first hundred and longer lines are left out without an error. */
export const limits = { rules: 100, line: 2000 } as const;

/** The text of `_headers` for Cloudflare Pages, and what exceeds its limits. */
export function headersFile(rules: readonly Rule[], { base }: { base: string }): { text: string; faults: string[] } {
  const blocks = new Map<string, Map<string, string>>();
  const types = seldomKnown.map((end) => ({
    patterns: [`/*${end}`],
    headers: { "Content-Type": mediaTypes[end] ?? "" },
  }));
  for (const { patterns, headers } of [...rules, ...types])
    for (const pattern of patterns) {
      const block = blocks.get(pattern) ?? new Map<string, string>();
      blocks.set(pattern, block);
      for (const [name, value] of Object.entries(headers)) block.set(name, value);
    }
  const lines: string[] = [];
  const seen = new Set<string>();
  for (const [pattern, block] of blocks) {
    lines.push(below(base, pattern));
    // Without this line the values of all rules that fit an address would be joined by commas.
    for (const name of block.keys()) if (seen.has(name)) lines.push(`  ! ${name}`);
    for (const [name, value] of block) {
      lines.push(`  ${name}: ${value}`);
      seen.add(name);
    }
  }
  return { text: `${lines.join("\n")}\n`, faults: excesses(lines, { rules: blocks.size }) };
}

function excesses(lines: readonly string[], { rules }: { rules: number }): string[] {
  const long = lines.filter((line) => line.length > limits.line);
  return [
    ...(rules > limits.rules ? [`too many rules: ${rules}. Cloudflare Pages takes ${limits.rules}.`] : []),
    ...long.map(
      (line) =>
        `line too long: ${line.slice(0, 60).trim()}… has ${line.length} characters. Cloudflare Pages takes ${limits.line}: ` +
        "move scripts and styles that differ from page to page into files.",
    ),
  ];
}
