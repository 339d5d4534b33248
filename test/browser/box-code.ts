import { readFileSync } from "node:fs";

const entities: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#34;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

/** A code as a reader copies it from the box on the page of a chart; `lang` as the path begins: nothing or `en/`. */
export function boxCode(
  site: string,
  { slug, variant, lang }: { slug: string; variant: string; lang: string },
): string {
  const html = readFileSync(`${site}/${lang}charts/${slug}/index.html`, "utf8");
  const [, code = ""] = new RegExp(`<textarea id="embed-${variant}"[^>]*>([^<]*)</textarea>`).exec(html) ?? [];
  return code.replace(/&(?:lt|gt|quot|amp|#34|#39);/g, (entity) => entities[entity] ?? "");
}
