// What search engines and tabs show of a title, at most.
const longest = 70;

/** The `<title>` of a page: with the site's name where both fit, else cut at a word. */
export function documentTitle(title: string, { site }: { site: string }): string {
  const whole = `${title} · ${site}`;
  if (whole.length <= longest) return whole;
  if (title.length <= longest) return title;
  const cut = title.slice(0, longest - 1);
  const space = cut.lastIndexOf(" ");
  // Chinese has no spaces to cut at.
  return `${cut.slice(0, space > longest / 2 ? space : undefined).replace(/[\s,:;，：；]+$/, "")}…`;
}
