/** The style sheets that stand in a page. */
export function inlineStyles(html: string): string[] {
  return [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = ""]) => css);
}

/** Addresses of the style sheets that a page links to, whatever the medium. */
export function linkedStyles(html: string): string[] {
  return [...html.matchAll(/<link[^>]*>/g)].flatMap(([tag]) => {
    const address = /\shref="([^"]+)"/.exec(tag)?.[1];
    return /\srel="stylesheet"/.test(tag) && address !== undefined ? [address] : [];
  });
}

/**
 * Declarations of a sheet that WebKit drops: it takes no thickness in `text-decoration`, where minifiers like to put
 * it.
 */
export function droppedByWebKit(css: string): string[] {
  return [...css.matchAll(/text-decoration:[^;}]*/g)]
    .map(([declaration]) => declaration)
    .filter((declaration) => /[:\s](?:\.?\d|calc\(|auto\b|from-font\b)/.test(declaration));
}

/** Whether an address is that of the sheet with a page's headline face. */
export const isFace = (address: string): boolean => /\/headline\.[\w-]+\.css$/.test(address);

/** Bytes of the fonts that stand in a sheet. */
export function fontBytes(css: string): number {
  const fonts = [...css.matchAll(/url\(data:font\/woff2;base64,([^)]+)\)/g)];
  return fonts.reduce((sum, [, text = ""]) => sum + Buffer.byteLength(text, "base64"), 0);
}
