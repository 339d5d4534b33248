/** A rule of `_headers`: what it takes away of the rules before it, then what it adds. */
interface Block {
  pattern: string;
  fitting: RegExp;
  removed: string[];
  added: [name: string, value: string][];
}

/** Reads `_headers` as Cloudflare Pages documents it. */
export function readHeadersFile(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split("\n").filter((one) => one.trim() !== "")) {
    if (!line.startsWith(" ")) {
      blocks.push({ pattern: line, fitting: expressionOf(line), removed: [], added: [] });
      continue;
    }
    const [, removed, name, value] = /^\s+(?:! (\S+)|([^\s:]+): (.+))$/.exec(line) ?? [];
    const block = blocks.at(-1);
    if (removed !== undefined) block?.removed.push(removed);
    else if (block && name !== undefined && value !== undefined) block.added.push([name, value]);
    else throw new Error(`unreadable line: ${line}`);
  }
  return blocks;
}

function expressionOf(pattern: string): RegExp {
  const parts = pattern.split(/(\*|:[a-z]+)/).map((part) => {
    if (part === "*") return ".*";
    return part.startsWith(":") ? "[^/]+" : part.replace(/[^\w/]/g, "\\$&");
  });
  return new RegExp(`^${parts.join("")}$`);
}

/** The headers that Cloudflare Pages adds for an address: every rule that fits, in order, joined by commas. */
export function headersAt(path: string, { blocks }: { blocks: readonly Block[] }): Record<string, string> {
  const headers = new Map<string, string>();
  for (const { fitting, removed, added } of blocks) {
    if (!fitting.test(path)) continue;
    for (const name of removed) headers.delete(name);
    for (const [name, value] of added) {
      const before = headers.get(name);
      headers.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return Object.fromEntries(headers);
}
