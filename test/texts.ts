import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import ts from "typescript";
import { avoided, forbiddenIn } from "../src/tables/forbidden.ts";
import { languages, type Lang } from "../src/tables/text.ts";
import type { Term } from "../src/tables/terms.ts";

/** A text of the project: `file` from its root, the line in it and, of a table, the column. */
export interface Said {
  /** Its language where that is told; else it is held to what is forbidden in either. */
  lang?: Lang | undefined;
  file: string;
  place: string;
  text: string;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const patterns = ["src/**/*.{ts,md,astro}", "data/**/*.csv", "data/README.md", "README.md", ".github/CONTRIBUTING.md"];
const left = /^(?:src\/generated|data\/releases)\/|\.test\.ts$/;

/** Every file of the project that holds texts that people read. */
export function textFiles(): string[] {
  const files = patterns.flatMap((pattern) =>
    globSync(pattern, { cwd: root }).map((file) => file.replaceAll("\\", "/")),
  );
  return files.filter((file) => !left.test(file)).sort();
}

/** The texts of a file of the project; what is an id, an address or code is none. */
export const textsOf = (file: string): Said[] => textsIn(readFileSync(root + file, "utf8"), file);

/** The texts of what a file holds: prose of Markdown, strings of TypeScript, cells of our own words in a CSV. */
export function textsIn(content: string, file: string): Said[] {
  if (file.endsWith(".csv")) return cellsIn(content).map((said) => ({ file, ...said }));
  const found = file.endsWith(".md")
    ? linesIn(content)
    : file.endsWith(".astro")
      ? markupIn(content)
      : stringsIn(content);
  return found.map(({ line, ...said }) => ({ file, place: `line ${line}`, ...said }));
}

/** A word of code: an id or several, a path, a unit in lower case. */
const isCode = (text: string): boolean => /^[\p{Ll}\d_./:;?=&#\\-]*$/u.test(text) && !/\p{Script=Han}/u.test(text);

function linesIn(content: string): { line: number; text: string }[] {
  const bare = content.replace(/`[^`]*`|\]\([^)]*\)|\{[#\w-]+\}/g, (code) => code.replace(/[^\n]/g, " "));
  return bare.split("\n").map((text, index) => ({ line: index + 1, text }));
}

/** The text nodes and string attributes of a component, what stands in braces left out, and the strings of its code. */
function markupIn(content: string): { line: number; text: string; lang?: Lang | undefined }[] {
  const blank = (code: string): string => code.replace(/[^\n]/g, " ");
  const [front = ""] = /^---\n[\s\S]*?\n---/.exec(content) ?? [];
  const body =
    blank(front) + content.slice(front.length).replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, blank);
  const found = [...body.matchAll(/[>}]([^<>{}]+)[<{]|\s[\w-]+="([^"]*)"/g)].map(
    ({ index, 0: all, 1: node, 2: value }) => {
      const text = node ?? value ?? "";
      return { line: body.slice(0, index + all.indexOf(text)).split("\n").length, text };
    },
  );
  // The frontmatter is TypeScript; its fences are no part of it.
  const code = stringsIn(front.replace(/^---|---$/g, "   "));
  return [...code, ...found.filter(({ text }) => text.trim() !== "" && !isCode(text.trim()))];
}

function stringsIn(content: string): { line: number; text: string; lang?: Lang | undefined }[] {
  const source = ts.createSourceFile("x.ts", content, ts.ScriptTarget.Latest, true);
  const found: ReturnType<typeof stringsIn> = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    const text = textOf(node);
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const lang = text === undefined ? undefined : langOf(node);
    if (text !== undefined && (lang || !isCode(text))) found.push({ line, text, lang });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  // What stands in the gaps is no part of the text around them.
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join("…");
  return undefined;
}

/** The language of a string that stands as its word: `en: "signed"`. */
function langOf({ parent }: ts.Node): Lang | undefined {
  return ts.isPropertyAssignment(parent) ? languages.find((lang) => lang === parent.name.getText()) : undefined;
}

/** Columns of ids and of prints, what the terms forbid, and what readers may type. */
const noText =
  /^(?:id|also|also_en|avoid|avoid_en|printed|sha256|expression|here|line|column|title|publisher|not_with|word|firm_zh)$/;

function cellsIn(content: string): { place: string; text: string }[] {
  const { data, meta } = Papa.parse<Record<string, string>>(content, { header: true, skipEmptyLines: true });
  const columns = (meta.fields ?? []).filter((column) => !noText.test(column));
  return data.flatMap((row, index) =>
    columns
      .filter((column) => column === "en" || column.endsWith("_en") || !isCode(row[column] ?? ""))
      .map((column) => ({ place: `row ${Object.values(row)[0] || index + 2} (${column})`, text: row[column] ?? "" })),
  );
}

/** What of texts the terms forbid, one line each: `file place: forbidden rendering: …. Write …`. */
export function forbiddenRenderings(texts: readonly Said[], terms: readonly Term[]): string[] {
  return texts.flatMap(({ file, place, text, lang }) =>
    forbiddenIn(text, terms)
      .filter(({ rendering, term }) => !lang || avoided(term, lang).includes(rendering))
      .map(
        ({ rendering, term }) => `${file} ${place}: forbidden rendering: ${rendering}. Write ${term.zh}, ${term.en}`,
      ),
  );
}
