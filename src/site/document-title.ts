// What search engines and tabs show of a title, at most.
const longest = 70;

/** How many characters a text has in HTML, where some are written by their names. */
const written = (text: string): number =>
  text.replaceAll("&", "&amp;").replace(/[<>]/g, "&lt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;").length;

/** The `<title>` of a page: with the site's name where both fit, else cut at a word. */
export function documentTitle(title: string, { site }: { site: string }): string {
  const whole = `${title} · ${site}`;
  if (written(whole) <= longest) return whole;
  if (written(title) <= longest) return title;
  const short = title.slice(0, longest - 1);
  const cut = short.slice(0, longest - 1 - (written(short) - short.length));
  const space = cut.lastIndexOf(" ");
  // Chinese has no spaces to cut at.
  return `${cut.slice(0, space > longest / 2 ? space : undefined).replace(/[\s,:;，：；]+$/, "")}…`;
}
