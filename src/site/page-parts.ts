/** A section of a page: where it stands and what it is called. */
export interface PagePart {
  id: string;
  heading: string;
}

// A section is headed by its heading, what is folded by the anchor inside the fold.
const headings =
  /<h2 id="(?<own>[^"]+)"[^>]*>(?<open>.*?)<\/h2>|<summary[^>]*>\s*<h2[^>]*>(?<folded>.*?)<\/h2>.*?<\/summary>\s*<a id="(?<anchor>[^"]+)"/gs;

/** Fewer sections need no list. */
const fewest = 4;

/** The sections of a page's markup that can be led to, in order; none where there are few. */
export function pageParts(html: string): readonly PagePart[] {
  const parts = [...html.matchAll(headings)].map(({ groups = {} }) => {
    const { own, anchor, open, folded } = groups;
    return { id: own ?? anchor ?? "", heading: (open ?? folded ?? "").replace(/<[^>]*>/g, "").trim() };
  });
  return parts.length < fewest ? [] : parts;
}

/** A page's markup before and behind the place of its list of sections, which is the end of its head. */
export function aroundParts(html: string): readonly [before: string, behind: string] {
  const end = html.indexOf("</header>");
  const at = end < 0 ? 0 : end + "</header>".length;
  return [html.slice(0, at), html.slice(at)];
}
