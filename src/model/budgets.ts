/**
 * Bytes: an embed page whole (a chain map has more to say than a chart; that of comparisons, and no other, has scripts
 * to load, which count), a chart page and the page of a comparison with their styles and scripts, the scripts inside an
 * embed, `/embed.js`, the style sheets of any page together but for the face of its headline, which has its own, as
 * WOFF2, a file of the search index, the scripts that the table of all figures and the comparisons load at first, and
 * the rows that both load, the account of a report.
 */
export const budgets = {
  "embed page (brotli)": 9_000,
  "chain map embed (brotli)": 20_000,
  "comparison embed (brotli)": 175_000,
  "chart page (brotli)": 46_000,
  "comparison page (brotli)": 45_000,
  "embed script": 1_600,
  "script for host pages": 2_000,
  "styles of a page": 13_200,
  "headline face": 12_288,
  "file of the search index": 30_500,
  "scripts of the explorer (brotli)": 60_000,
  "scripts of the comparisons (brotli)": 90_000,
  "rows of the explorer (brotli)": 80_000,
  "account of a report": 30_000,
} as const;
