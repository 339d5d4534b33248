import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { printedWith } from "../../model/lookup.ts";
import { answerOf, questionOf, readyPages } from "./comparison.ts";
import { embeddedMarkup } from "./embedded-markup.ts";

const [page] = readyPages(data);
if (!page) throw new Error("no page");
const told = (unknown: readonly string[], ids: readonly string[]) =>
  embeddedMarkup({ values: ids.flatMap((id) => printedWith(id, data) ?? []), unknown }, { data, lang: "zh" });

test("a frame has the question and the answer of the page, each figure with its source, and a place for the drawing", () => {
  const { title, body } = told([], page.figures);
  expect(title).toBe(questionOf(page, { data, lang: "zh" }));
  expect(body.markup).toContain(answerOf(page, "zh"));
  expect(body.markup.match(/<li class="value">/g)).toHaveLength(page.figures.length);
  expect(body.markup).toMatch(/href="\/reports\/.*<div class="drawn"><\/div>$/s);
});

test.each([
  ["no figure", [], [], ["框架的地址里没有要比的数"]],
  ["only unknown ones", ["<a>", "b"], [], ["地址里有本站没有的数：&lt;a&gt;、b。"]],
  ["one alone", [], page.figures.slice(0, 1), ["只有一个数", 'class="value"']],
  ["one and an unknown one", ["b"], page.figures.slice(0, 1), ["本站没有的数：b。", "只有一个数"]],
  ["several and an unknown one", ["b"], page.figures, ["本站没有的数：b。", 'class="answer"']],
])("%s is told in words", (_, unknown, ids, words) => {
  const { markup } = told(unknown, ids).body;
  for (const each of words) expect(markup).toContain(each);
});
