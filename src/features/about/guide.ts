import { lexer, type MarkedToken, type Token, type Tokens } from "marked";

/** A section of a text, as its Markdown has it. */
export interface GuidePart {
  id: string;
  heading: string;
  /** The words under which what few readers need is folded; empty where nothing is. */
  folded: string;
  blocks: readonly MarkedToken[];
}

/** A text of this room: its title, the paragraph below it, its sections. */
export interface Guide {
  title: string;
  lead: string;
  parts: readonly GuidePart[];
}

/** What the code knows and a text leaves a `{gap}` for. */
export type Facts = Readonly<Record<string, string | number>>;

/** Reads `# title`, a lead and sections below `## heading {#id}`; one that begins with a `> quotation` is folded. */
export function readGuide(markdown: string): Guide {
  const blocks = lexer(markdown).filter(({ type }) => type !== "space") as MarkedToken[];
  const headings = blocks.flatMap((block, at) => (block.type === "heading" ? [{ text: block.text, at }] : []));
  const [title, ...sections] = headings.map(({ text, at }, index) => ({
    text,
    blocks: blocks.slice(at + 1, headings[index + 1]?.at),
  }));
  return { title: title?.text ?? "", lead: title?.blocks[0]?.raw.trim() ?? "", parts: sections.map(partOf) };
}

function partOf({ text, blocks }: { text: string; blocks: readonly MarkedToken[] }): GuidePart {
  const [, heading = text, id = ""] = /^(.*) \{#([\w-]+)\}$/.exec(text) ?? [];
  const [first, ...rest] = blocks;
  return first?.type === "blockquote"
    ? { id, heading, folded: first.text, blocks: rest }
    : { id, heading, folded: "", blocks };
}

/** A code of a text to be copied: what stands behind its fence is its id, then what it is called. */
export function codeOf({ lang = "", text }: Tokens.Code): { id: string; label: string; text: string } {
  const [id = "", ...label] = lang.split(" ");
  return { id, label: label.join(" "), text };
}

/** The first cell of a row without the anchor that it may end with: `signed {#signed}`. */
export function anchoredCell(cell?: Tokens.TableCell): { id?: string; tokens: readonly Token[] } {
  const [, text = "", id = ""] = /^(.*) \{#([\w-]+)\}$/.exec(cell?.text ?? "") ?? [];
  return id === "" ? { tokens: cell?.tokens ?? [] } : { id, tokens: [{ type: "text", raw: text, text }] };
}

/** Rows of cells as a table of Markdown, the first of them its head. */
export function tableOf([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
