import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { countNumerals } from "../document.ts";
import { htmlLines } from "./html.ts";

const opening = { file: "a.html", whole: false };

const lines = (html: string) => htmlLines(Buffer.from(html), opening).lines;
const prose = "全市上下一起努力，推进招商引资工作，成效明显。".repeat(12);

test("a page has a line for each block of its body, blank ones between, behind its title", () => {
  const body = "<h1>甲市</h1>  <p>签约\n 10家，<b>开工</b>3家</p><ul><li>一</li><li>二</li></ul>三<br>四";
  const head = "<head><title>题</title><style>p{}</style></head>";
  const found = lines(`<html>${head}<body>${body}<script>5</script></body></html>`);
  expect(found.join("|")).toBe("题||甲市||签约 10家，开工3家||一||二||三||四");
});

test.each(["noscript", "template", "style", "script"])("what stands in a %s is no text", (name) => {
  expect(lines(`<html><body><p>签约10家</p><${name}>3家</${name}></body></html>`)).toEqual(["签约10家"]);
});

test("an article comes without the navigation around it, its title first where it does not have it", () => {
  const page = (article: string) =>
    `<html><head><title>甲市签约</title></head><body><nav><a href="/">首页3</a></nav><article>${article}</article><footer>电话5</footer></body></html>`;
  const untitled = lines(page(`<p>签约10家</p><p>${prose}</p>`));
  expect(untitled.slice(0, 3)).toEqual(["甲市签约", "", "签约10家"]);
  expect(untitled.join("")).not.toMatch(/[35]/);
  const titled = lines(page(`<p>甲市签约10家</p><p>${prose}</p>`));
  expect(titled[0]).toBe("甲市签约10家");
});

test.each([
  ["charset=gb2312", "陌10"],
  ["charset='GBK'", "陌10"],
  ['charset="gb18030"', "陌10"],
  ["charset=utf-8", "\u013010"],
  ["", "\u013010"],
])("a page with %s is read so, whatever its bytes might also be", (charset, text) => {
  const bytes = Buffer.from([0xc4, 0xb0]);
  const page = [
    Buffer.from(`<html><head><meta ${charset}></head><body><p>`),
    bytes,
    Buffer.from("10</p></body></html>"),
  ];
  expect(htmlLines(Buffer.concat(page), opening).lines).toEqual([text]);
});

/** A page with an article, and what else stands in its body. */
const page = (inside: string, before = "") =>
  `<html><head><title>甲市签约</title></head><body>${before}<div class="content"><p>签约10家</p><p>${prose}</p>${inside}</div></body></html>`;

describe("what stands beside the article", () => {
  const beside =
    '<nav>首页1 <a href="/2">2</a></nav><div><h1>今年签约30家</h1></div><div class="sidebar a"><ul><li>要闻100条</li></ul></div><div id="related"><a href="/3">投资20亿元</a></div><footer>电话5</footer>';

  test("is told by tag, id or class, the most numerals first", () => {
    const { lines, leftOut } = htmlLines(Buffer.from(page("", beside)), opening);
    expect(lines.join("")).not.toMatch(/[25]|100/);
    expect(leftOut).toEqual([
      { what: "nav", numerals: 2 },
      { what: "class sidebar", numerals: 1 },
      { what: "id related", numerals: 1 },
      { what: "footer", numerals: 1 },
    ]);
  });

  test("is no heading, where the page has one", () => {
    expect(lines(page("", beside)).slice(0, 3)).toEqual(["甲市签约", "", "今年签约30家"]);
  });

  test("is read with the whole page", () => {
    const { lines, leftOut } = htmlLines(Buffer.from(page("<p hidden>7</p>", beside)), { ...opening, whole: true });
    for (const text of ["首页1 2", "要闻100条", "投资20亿元", "电话5"]) expect(lines).toContain(text);
    expect(leftOut).toEqual([{ what: "hidden text", numerals: 1 }]);
  });

  test("is told in five parts at most", () => {
    const many = Array.from(
      { length: 8 },
      (_, n) => `<div class="related r${n}" id="n${n}">推荐${"3、".repeat(n + 1)}</div>`,
    );
    const { leftOut } = htmlLines(Buffer.from(page("", many.join(""))), opening);
    expect(leftOut.map(({ what }) => what)).toEqual(["id n7", "id n6", "id n5", "id n4", "id n3", "other parts"]);
    expect(leftOut.reduce((sum, { numerals }) => sum + numerals, 0)).toBe(36);
  });
});

test("no numeral of a page is lost: it is in its lines or told", () => {
  const tags = [
    "p",
    "h1",
    "h2",
    "li",
    "td",
    "figcaption",
    "aside",
    "nav",
    "del",
    "b",
    "button",
    "blockquote",
    "a",
    "section",
  ];
  const names = ["related", "share", "sidebar", "content", "comment", "x"];
  const element = fc
    .tuple(fc.constantFrom(...tags), fc.constantFrom(...names), fc.boolean(), fc.boolean())
    .map(([tag, name, hidden, long]) => ({ tag, name, hidden, long }));
  fc.assert(
    fc.property(fc.array(element, { minLength: 1, maxLength: 12 }), fc.boolean(), (elements, whole) => {
      const body = elements.map(
        ({ tag, name, hidden, long }, n) =>
          `<div class="${name}"><${tag}${hidden ? " hidden" : ""}>${long ? prose : ""}第${n + 11}批</${tag}></div>`,
      );
      const { lines, leftOut } = htmlLines(Buffer.from(page(body.join(""))), { ...opening, whole });
      const told = leftOut.reduce((sum, { numerals }) => sum + numerals, 0);
      // One more is in the article.
      expect(countNumerals(lines.join("\n")) + told - (prose.match(/一/g)?.length ?? 0)).toBe(
        elements.length + 1 + elements.filter(({ long }) => long).length * (prose.match(/一/g)?.length ?? 0),
      );
    }),
    { numRuns: 40 },
  );
});

test("tables of an article are read by rows, and what is raised stays raised", () => {
  const table = "<table><tr><th>地区</th><th>资金</th></tr><tr><td>乙市</td><td>13<sup>2</sup></td></tr></table>";
  expect(lines(page(table)).slice(-2)).toEqual(["地区\t资金", "乙市\t13²"]);
});

describe("a page is read in its encoding", () => {
  const text = `签约二十个项目，${prose}`;
  const html = (meta: string) => `<html><head>${meta}</head><body><p>${text}</p></body></html>`;

  test.each([
    ["UTF-8 that says GBK", Buffer.from(html("<meta charset=gbk>"))],
    [
      "GB18030 that says it",
      iconv.encode(html('<meta http-equiv=Content-Type content="text/html; charset=gb2312">'), "gb18030"),
    ],
    ["GB18030 that says UTF-8", iconv.encode(html("<meta charset=utf-8>"), "gb18030")],
    ["GB18030 that says nothing", iconv.encode(html(""), "gb18030")],
    ["GB18030 as XML", iconv.encode(`<?xml version="1.0" encoding="gb2312"?>${html("")}`, "gb18030")],
    ["GB18030 beside a note that says Big5", iconv.encode(html("<!-- <meta charset=big5> -->"), "gb18030")],
    ["UTF-16", Buffer.from(`\uFEFF${html("")}`, "utf16le")],
    ["UTF-16 without a mark", Buffer.from(html("<meta charset=utf-16>"), "utf16le").swap16()],
  ])("%s", (_, bytes) => {
    expect(htmlLines(bytes, opening).lines).toEqual([text]);
  });

  test("Big5", () => {
    const bytes = iconv.encode("<html><meta charset=big5><body><p>簽約①個項目，投資２０億元</p></html>", "big5");
    expect(htmlLines(bytes, opening).lines).toEqual(["簽約①個項目，投資２０億元"]);
  });

  test("a damaged character is told, also one that the page names itself", () => {
    expect(() => htmlLines(Buffer.from([...Buffer.from("<html><p>签约\n1"), 0xff, 0x30]), opening)).toThrow(
      new Error(
        "damaged character: a.html line 2, byte 18 (FF), read as utf-8. Mend it there, or save the text anew as UTF-8",
      ),
    );
    expect(() => lines("<p>签约12&#xFFFD;3家</p>")).toThrow(
      new Error("damaged character: a.html in “签约12\uFFFD3家”. Mend it in the page"),
    );
  });
});

test("a page that is nested without end is refused", () => {
  expect(() => lines("<div>".repeat(20_000))).toThrow(new Error("nested too deeply: a.html. Give its text as .txt"));
});

test("a page of frames says which it shows", () => {
  expect(() => lines("<frameset><frame src='a.html'><frame src=b.html></frameset>")).toThrow(
    new Error("no text: a.html. The page has no words, it shows others: a.html, b.html. Give those"),
  );
});

test.each(["<html><body></body></html>", "<html><body><p> </p><script>1</script></body></html>"])(
  "a page without words is told: %s",
  (html) => {
    expect(() => lines(html)).toThrow(new Error("no text: a.html. The page has no words"));
  },
);
