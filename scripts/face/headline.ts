/** What a page sets in the headline face, and in which language it is set. */
export interface Headline {
  lang: "zh" | "en";
  text: string;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };

/**
 * What a page sets in the headline face: its name and what says of itself `data-face`, or is its first heading. Nothing
 * where it has no sheets of its own, as a page that only leads on, or that is an embed.
 */
export function headlineOf(html: string): Headline | undefined {
  const heads = [...html.matchAll(/<(h1|h2|p)(?=[\s>])([^>]*)>([\s\S]*?)<\/\1>/g)];
  const set = heads.filter(
    ([, tag = "", attributes = ""]) => tag === "h1" || /\sdata-face(?=[\s=]|$)/.test(attributes),
  );
  const text = set.map(([, , , inner = ""]) => textOf(inner)).join(" ");
  if (!/<link[^>]*\srel="stylesheet"/.test(html) || text.trim() === "") return undefined;
  return { lang: /<html[^>]*\slang="en/.test(html) ? "en" : "zh", text };
}

/** The text of a piece of markup. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

/** A page that loads a sheet besides its own, the first of them all. */
export function withSheet(html: string, address: string): string {
  return html.replace(/<link[^>]*\srel="stylesheet"/, (first) => `<link rel="stylesheet" href="${address}">${first}`);
}
