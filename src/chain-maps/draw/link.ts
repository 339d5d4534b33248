import type { Group } from "./glyph.ts";

/** A label that opens its evidence; what it says to mouse and screen reader is its title. */
export function link(group: Group, { href, title }: { href: string; title: string }): Group {
  const anchor = group.append<SVGElement>("a").attr("href", href);
  anchor.append("title").text(title);
  return anchor;
}
