import { expect, test } from "vitest";
import { demoChart } from "../../test/files/fixtures.ts";
import { embedHeight } from "./embed-height.ts";
import { oembed } from "./oembed.ts";

test.each([
  ["zh", "", "演示的标题", "招商有数"],
  ["en", "en/", "A headline", "Counting Investment"],
] as const)(
  "the answer in %s is a link and a frame, as high as the chart is at 600 pixels",
  (lang, prefix, title, site) => {
    const height = embedHeight(demoChart(), { lang, column: 600 });
    expect(oembed(demoChart(), lang)).toEqual({
      type: "rich",
      version: "1.0",
      title,
      author_name: site,
      author_url: `https://example.org/${prefix}`,
      provider_name: site,
      provider_url: `https://example.org/${prefix}`,
      cache_age: 86_400,
      html: `<blockquote><a href="https://example.org/${prefix}charts/demo-chart/">${title}</a></blockquote><iframe src="https://example.org/${prefix}embed/demo-chart/" title="${title}" width="100%" height="${height}" frameborder="0"></iframe>`,
      width: 600,
      height,
      thumbnail_url: `https://example.org/${prefix}charts/demo-chart.og.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  },
);

test("a title cannot leave its link or its attribute, and is no markup to whoever shows it as text", () => {
  const answer = oembed(demoChart({ title: { zh: `"甲" & <乙>`, en: "" } }), "zh");
  expect(answer.html).toContain(`>&quot;甲&quot; &amp; &lt;乙&gt;</a>`);
  expect(answer.html).toContain(` title="&quot;甲&quot; &amp; &lt;乙&gt;" width`);
  expect(answer.title).toBe(`"甲" & <乙>`);
});
