const prefix = /(semi|poly|tetra|hydro|opto|hexa|fluoro|bio|methyl)(?=[a-z]{4})/gi;

/**
 * Lets long English words, mostly of chemistry, break behind their first parts: a tile is narrow and its letters large.
 */
export function softHyphens(name: string): string {
  return name.replace(/[A-Za-z]{11,}/g, (word) => word.replace(prefix, "$1\u00ad"));
}
