/**
 * A pattern is written as in Cloudflare's `_headers`: from the site's root, `*` for any characters (at most once),
 * `:name` for one part of a path. Later rules go before earlier ones.
 */

/** A pattern below the base path under which the site stands. */
export function below(base: string, pattern: string): string {
  return base.replace(/\/$/, "") + pattern;
}

/**
 * The source of a regular expression, anchored at the start and, where the pattern ends before the path, at its end.
 */
export function patternSource(pattern: string): string {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
    .replace(/:[a-z]+/g, "[^/]+")
    .replaceAll("*", ".*");
  return source.endsWith(".*") ? `^${source.slice(0, -2)}` : `^${source}$`;
}

/** Whether a path from the site's root, with its leading slash, fits one of the patterns. */
export function fits(path: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => new RegExp(patternSource(pattern)).test(path));
}

/** The glob of an upload tool, relative to the folder, whose `*` takes slashes too. */
export function patternGlob(pattern: string): string {
  return pattern.slice(1).replace(/:[a-z]+/g, "*");
}
