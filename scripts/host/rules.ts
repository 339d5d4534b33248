import { mediaTypes, endOf } from "../../src/model/media-types.ts";
import { fits } from "./patterns.ts";

/** Headers for the addresses that fit a pattern; a later rule replaces the header of an earlier one. */
export interface Rule {
  patterns: readonly string[];
  headers: Readonly<Record<string, string>>;
}

/** A content security policy for each kind of page. */
export interface Policies {
  page: string;
  embed: string;
  /** Of the embed of comparisons. */
  comparing: string;
}

const inBothLanguages = (...patterns: readonly string[]) => [...patterns, ...patterns.map((one) => `/en${one}`)];

/** Where embeds stand, those of releases among them. */
export const embeds = inBothLanguages("/embed/*", "/v/:version/embed/*");
/** The one embed that loads scripts and figures. */
export const comparing = inBothLanguages("/embed/compare/*");
const data = ["/data/*", "/oembed/*", "/embed.js", "/_astro/*"];
const files = ["/*.csv", "/*.json", "/*.svg", "/*.png", "/*.zip", "/*.parquet", "/*feed.xml"];
const hashed = ["/_astro/*"];
const released = inBothLanguages("/v/:version/*");

// Corrections are to reach readers within minutes; a browser that has the same bytes is told so in a few.
const brief = "public, max-age=300, must-revalidate";
const forever = "public, max-age=31536000, immutable";

/** Any other site may read and show these, and learn of a file's parts. */
const open = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "Accept-Ranges, Content-Range, ETag",
  "Cross-Origin-Resource-Policy": "cross-origin",
} as const;

/** The headers of the whole site but for media types, once: every host's configuration is written from these. */
export function headerRules({ page, embed, comparing: loading }: Policies): Rule[] {
  return [
    {
      patterns: ["/*"],
      headers: {
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "strict-origin-when-cross-origin",
        // What pages use (clipboard, sharing, full screen) is left as it is.
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        "Content-Security-Policy": page,
        "Cache-Control": brief,
      },
    },
    { patterns: [...data, ...files], headers: open },
    { patterns: embeds, headers: { "Content-Security-Policy": embed, ...open } },
    { patterns: comparing, headers: { "Content-Security-Policy": loading } },
    { patterns: [...hashed, ...released], headers: { "Cache-Control": forever } },
  ];
}

/** All headers of a path from the site's root, its media type among them. */
export function headersOf(path: string, { rules }: { rules: readonly Rule[] }): Record<string, string> {
  const type = mediaTypes[endOf(path.endsWith("/") ? `${path}index.html` : path) ?? ""];
  const fitting = rules.filter(({ patterns }) => fits(path, patterns)).map(({ headers }) => headers);
  return Object.assign({}, ...fitting, type === undefined ? {} : { "Content-Type": type }) as Record<string, string>;
}
