import fc from "fast-check";
import { expect, test } from "vitest";
import { readPage } from "./html-page.ts";
import { linesOf, type Reading } from "./html-text.ts";

function read(html: string, { whole = false } = {}) {
  const reading: Reading = { within: undefined, looks: new Map(), leftOut: new Map(), whole };
  return { lines: linesOf(readPage(html).body, reading), leftOut: Object.fromEntries(reading.leftOut) };
}

test.each([
  ["tags within a number", "<b>1</b>23亿<span>5</span><i><u>6</u></i>", "123亿56"],
  ["what only breaks lines", "1<wbr>2<!-- -->3&shy;4", "123\u00AD4"],
  ["what nobody sees", "5&#xFEFF;6\u200B7", "5\uFEFF6\u200B7"],
  ["entities", "5&nbsp;6&#20840;&lt;&ensp;7", "5 6全< 7"],
  ["what is less than a number", "<100亿元", "<100亿元"],
  ["an end that was not begun", "签约</i>10</b>家", "签约10家"],
  ["text that is open to the end", "签约<b>10家", "签约10家"],
  ["inserted text", "签约<ins>10</ins>家", "签约10家"],
  ["reading aids", "<ruby>招<rp>(</rp><rt>zhao1</rt><rp>)</rp></ruby>商", "招商"],
  ["an anchor within a number", "签约1<a name=x></a>0家", "签约10家"],
  ["a link within a number", "签约<a href=x>1</a>0家", "签约10家"],
  ["links beside each other", "<a href=1>1</a><span><a href=2>2</a></span>", "1 2"],
  ["superscripts", "13<sup>2</sup>，1.2×10<sup>8</sup>元，10<sup>−3</sup>", "13²，1.2×10⁸元，10⁻³"],
  ["marks of notes", "20个<sup>3</sup>，20<sup><a href=#n>[1]</a></sup>个", "20个³，20[¹]个"],
  ["subscripts", "CO<sub>2</sub>", "CO₂"],
  ["what is raised by its style", "13<span style='vertical-align: super'>2</span>", "13²"],
  ["formulas", "<math><msup><mn>10</mn><mn>8</mn></msup><msub><mi>a</mi><mn>1</mn></msub></math>", "10⁸a₁"],
  ["fractions", "3<math><mfrac><mn>1</mn><mn>3</mn></mfrac></math>", "3 1/3 "],
  [
    "what is no text",
    "1<script>2</script><style>3</style><noscript>4</noscript><template>5</template><iframe>6</iframe>",
    "1",
  ],
  ["pictures", "1<img alt=2 title=3><video>4</video>", "1"],
])("%s", (_, html, line) => {
  expect(read(html)).toEqual({ lines: [line.trim()], leftOut: {} });
});

test.each([
  ["blocks", "<p>1<p>2<div>3</div><ul><li>4<li>5</ul>", "1||2||3||4||5"],
  ["lines", "1<br>2<hr>3", "1||2||3"],
  ["terms", "<dl><dt>1<dd>2</dl>", "1||2"],
  ["what its style makes a block", "<span style='display: block'>1</span><span>2</span>", "1|2"],
  ["prepared text", "<pre>1\t2\n3\r\n4</pre>", "1\t2|3|4"],
  [
    "rows, cells by tabs",
    "<table><caption>题<tr><th>甲<br>市<td> 1.5\n<tr><td><p>乙<p>市<td>2</table>",
    "题||甲 市\t1.5|乙 市\t2",
  ],
  ["what nobody sees in a cell", "<table><tr><td>甲<td>5&#xFEFF;6</table>", "甲\t5\uFEFF6"],
  ["columns under their heads", "<table><tr><td rowspan=2>甲<td>1<tr><td>2<tr><td><td></table>", "甲\t1|\t2"],
  ["the frame of a page", "<table><tr><td><table><tr><td>1<td>2</table><td><p>3<p>4</table>", "1\t2||3||4"],
])("%s are lines", (_, html, lines) => {
  expect(read(html).lines.join("|")).toBe(lines);
});

test.each([
  ["<p>1<del>2</del><s>3</s>", ["1"], { "deleted text": ["2", "3"] }],
  ["<p>1<span style='display:none'>2<b>3</b></span>", ["1"], { "hidden text": ["23"] }],
  ["<table><tr hidden><td>1<td>2<tr><td>3<td>4</table>", ["3\t4"], { "hidden text": ["1", "", "2"] }],
  ["1<select><option>2<option>3</select><button>4</button>", ["1"], { form: ["2  3", "4"] }],
  ["1<input value=2><input type=hidden value=3><textarea>4</textarea>", ["1"], { form: ["2", "", "4"] }],
  ["1<svg><title>2</title><text>3</text><text>4</text></svg>", ["1"], { drawing: ["3", "", "4"] }],
])("%s is read without what is told as left out", (html, lines, leftOut) => {
  expect(read(html)).toEqual({ lines, leftOut });
});

test("with all of a page its forms and drawings are read, what is hidden or deleted is not", () => {
  const html = "1<select><option>2<option>3</select><svg><text>4</text></svg><del>5</del><p hidden>6</p>";
  const { lines, leftOut } = read(html, { whole: true });
  expect(lines.join(" ").split(/\s+/)).toEqual(["1", "2", "3", "4"]);
  expect(Object.keys(leftOut)).toEqual(["deleted text", "hidden text"]);
});

test("tags within a number do not part it, and a block, a cell or a line does", () => {
  const inline = fc.constantFrom(
    "<b>",
    "</b>",
    "<span class=x>",
    "</span>",
    "<wbr>",
    "<!-- 9 -->",
    "<a name=y></a>",
    "<font>",
  );
  const parting = fc.constantFrom("<p>", "<br>", "</div><div>", "<li>", "<h2>", "<hr>", "<section>");
  const digits = fc.stringMatching(/^[1-9]{1,4}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(digits, inline), { minLength: 1, maxLength: 8 }), (parts) => {
      expect(read(parts.flat().join("")).lines).toEqual([parts.map(([digit]) => digit).join("")]);
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(digits, parting), { minLength: 1, maxLength: 8 }), (parts) => {
      const lines = read(parts.flat().join("")).lines.filter((line) => line !== "");
      expect(lines).toEqual(parts.map(([digit]) => digit));
    }),
  );
});
