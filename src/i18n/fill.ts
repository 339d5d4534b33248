import { plural } from "../model/plural.ts";

/** Puts values into the `{gaps}` of a text; `{n:link|links}` is the one or the other by the count `n`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)(?::([^|{}]+)\|([^|{}]+))?\}/g, (gap, ...found: (string | undefined)[]) => {
    const [name = "", noun, several = ""] = found;
    const value = values[name];
    if (value === undefined) return gap;
    return noun === undefined ? String(value) : plural(Number(value), { noun, several });
  });
}
