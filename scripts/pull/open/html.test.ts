import { expect, test } from "vitest";
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

test.each(["<html><body></body></html>", "<html><body><p> </p><script>1</script></body></html>"])(
  "a page without words is told: %s",
  (html) => {
    expect(() => lines(html)).toThrow(new Error("no text: a.html. The page has no words"));
  },
);
