import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { weighSite } from "../../scripts/weigh/site.ts";

const made: string[] = [];

function site(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "weigh-"));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** Text that does not compress: each byte in hexadecimal weighs about a byte. */
const noise = (bytes: number) => randomBytes(bytes).toString("hex");
const light = { "embed/a/index.html": "<p>a<script>1</script>", "charts/a/index.html": "<p>a" };

describe("the weight of a site", () => {
  test("is no problem within the budgets, and the heaviest page of each kind is named", () => {
    const { summary, problems } = weighSite(
      site({
        ...light,
        "en/embed/a/index.html": "<p>this page says a good deal more than the other one does, and so it weighs more",
      }),
    );
    expect(problems).toEqual([]);
    expect(summary.map(({ kind, heaviest }) => [kind, heaviest])).toEqual([
      ["embed page (brotli)", "en/embed/a/index.html"],
      ["chart page (brotli)", "charts/a/index.html"],
      ["embed script", "embed/a/index.html"],
    ]);
  });

  test.each([
    [
      "an embed over 9 KB",
      { "embed/a/index.html": noise(12_000) },
      /^embed\/a\/index\.html: embed page \(brotli\) of \d+ bytes/,
    ],
    [
      "a chain map's embed over 20 KB",
      { "embed/chain-a/index.html": noise(24_000) },
      /^embed\/chain-a\/index\.html: chain map embed \(brotli\) of \d+ bytes/,
    ],
    [
      "an embed with 2 KB of script",
      { "embed/a/index.html": `<script>${noise(1_000)}</script>` },
      /embed script of 2000 bytes/,
    ],
    [
      "an embed that loads a file",
      { "embed/a/index.html": '<img alt="" src="/x.png">' },
      /more than one request: \/x\.png/,
    ],
    [
      "a chart page whose style sheet makes it too heavy",
      { "charts/a/index.html": '<link rel="stylesheet" href="/x/_astro/a.css">', "_astro/a.css": noise(60_000) },
      /^charts\/a\/index\.html: chart page \(brotli\)/,
    ],
    ["a site without charts", { "charts/a/index.html": "", "embed/none.html": "" }, /^nothing to weigh/],
  ])("is a problem for %s", (_, files, problem) => {
    const base = problem.source.startsWith("^nothing") ? {} : light;
    const { problems } = weighSite(site({ ...base, ...files }));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });
});
