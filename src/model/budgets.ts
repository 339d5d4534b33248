/**
 * Bytes: an embed page whole (a chain map has more to say than a chart), a chart page with its styles and scripts, the
 * scripts inside an embed, `/embed.js`, the style sheets of any page together, a file of the search index.
 */
export const budgets = {
  "embed page (brotli)": 9_000,
  "chain map embed (brotli)": 20_000,
  "chart page (brotli)": 45_000,
  "embed script": 1_600,
  "script for host pages": 2_000,
  "styles of a page": 12_600,
  "file of the search index": 30_000,
} as const;
