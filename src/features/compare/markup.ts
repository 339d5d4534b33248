import { escapeXml } from "../../exports/escape-xml.ts";

/** Markup that is safe to stand in a page. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | string | number | readonly Markup[];

/** Markup from a template: what is put in stands there as text, unless it is markup. */
export function markup(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: String.raw({ raw: pieces }, ...parts.map(textOf)) };
}

/** No markup. */
export const nothing: Markup = { markup: "" };

function textOf(part: Part): string {
  if (typeof part === "string" || typeof part === "number") return escapeXml(String(part));
  return [part]
    .flat()
    .map((one) => one.markup)
    .join("");
}
