import { expect, test } from "vitest";
import { judgePage } from "./html-article.ts";
import { attributeOf, elementsWithin, piece, readPage } from "./html-page.ts";

const prose = "全市上下一起努力，推进招商引资工作，成效明显。".repeat(12);

/** The tags of the elements whose text is in the article of a page. */
function tagsOf(source: string) {
  const page = readPage(source);
  const { article } = judgePage(page);
  const kept = elementsWithin(page.body).filter((element) => article?.pieces.has(attributeOf(element, piece) ?? ""));
  return kept.map(({ parentNode }) => (parentNode && "tagName" in parentNode ? parentNode.tagName : ""));
}

test("an article has the pieces of its text, not those of the navigation", () => {
  expect(tagsOf(`<nav><a href=x>甲</a></nav><article><p>${prose}</p><h2>乙</h2><p>${prose}</p></article>`)).toEqual([
    "p",
    "h2",
    "p",
  ]);
});

test("style sheets tell how pieces look, those for printers do not", () => {
  const css = ".up{vertical-align:super} p .no{display:none} @media print{b{display:none}} ::bad(x{color:red}";
  const { looks } = judgePage(readPage(`<style>${css}</style><p>甲<i class=up>2</i><i class=no>3</i><b>4</b></p>`));
  expect([...looks.values()].sort()).toEqual(["hidden text", "raised"]);
});

test("a page that is nested too deeply is not judged", () => {
  expect(judgePage(readPage(`${"<div>".repeat(250)}<p>${prose}`)).article).toBeUndefined();
});

test("nothing of a page runs or is fetched", () => {
  const source = `<script>document.title="x"</script><iframe src=a.html></iframe><link rel=stylesheet href=a.css><p>${prose}`;
  expect(tagsOf(source)).toEqual(["p"]);
});
