import { describe, expect, test } from "vitest";
import { buildDocument as document } from "./build-document.ts";
import { cleanSvg } from "./clean.ts";

function clean(inside: string, attributes = ""): string {
  const holder = document.createElement("div");
  holder.innerHTML = `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;
  const [svg] = holder.querySelectorAll("svg");
  if (!svg) throw new Error("no drawing.");
  return cleanSvg(svg, { name: 'A "B"', id: "demo-360" }).outerHTML;
}

describe("a drawing", () => {
  test("keeps its size and is named, and nothing else stays on it", () => {
    const svg = clean(
      "",
      'width="360" height="90" viewBox="0 0 360 90" text-anchor="middle" fill="red" class="plot-1"',
    );
    expect(svg).toMatch(/^<svg (?=.*width="360")(?=.*height="90")(?=.*viewBox="0 0 360 90")(?=.*text-anchor="middle")/);
    expect(svg).toMatch(/(?=.* class="chart")(?=.* role="group")(?=.* aria-label="A &quot;B&quot;")/);
    expect(svg).not.toMatch(/fill|plot-1/);
  });

  test("loses Plot's style and its names for groups", () => {
    expect(clean('<g aria-label="rect" font-variant="tabular-nums" fill="red"></g><style>.a{}</style>')).toMatch(
      /><g fill="red"><\/g><\/svg>$/,
    );
  });

  test("has its coordinates rounded to a tenth, and no other number", () => {
    expect(
      clean('<path d="M1.25 -3.449999L10,2" transform="translate(0.04,7.96)" opacity="0.12345"></path>'),
    ).toContain('<path d="M1.3 -3.4L10,2" transform="translate(0,8)" opacity="0.12345">');
    expect(clean('<rect x="1.11" y1="2.22" cx="3.33" r="4.44" width="5.56"></rect>')).toContain(
      '<rect x="1.1" y1="2.2" cx="3.3" r="4.4" width="5.6">',
    );
  });

  test("has the patterns that it paints with under an id of its own", () => {
    expect(clean('<g fill="url(#hatch-ink)"></g>')).toMatch(
      /<pattern [^>]*id="demo-360-ink".*fill="url\(#demo-360-ink\)"/s,
    );
  });
});
