import { afterEach, expect, test, vi } from "vitest";
import { page } from "../../../../test/lib/page.ts";
import { data } from "../../../model/data.ts";
import { exploreJson } from "../../explore/explore-file.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const html = `<main id="compared" data-file="/x/explore/0.json"><header><h1>能不能比</h1></header>
  <div class="told"><p>lead</p></div><footer><a href="/compare/"></a></footer></main>`;

/** The frame with its script running, at an address; `answer` stands for the file of figures. */
async function frame(query: string, answer: unknown = exploreJson(data)) {
  const { document } = page(html, { url: `https://example.org/x/embed/compare/${query}` });
  vi.stubGlobal("fetch", () => Promise.resolve({ ok: answer !== null, json: () => Promise.resolve(answer) }));
  // To TypeScript it is a script, which exports nothing.
  const script: string = "./embed.ts";
  await import(script);
  await expect.poll(() => document.querySelector(".told")?.textContent).not.toBe("lead");
  const text = (selector: string) => document.querySelector(selector)?.textContent ?? "";
  return { document, text, whole: () => document.querySelector("footer a")?.getAttribute("href") };
}

test("a frame shows answer, figures and drawing of its address, and leads to the page that has the rest", async () => {
  const { document, text, whole } = await frame("?f=wuhai-2022-review-002,wuhai-2022-review-007&theme=dark");
  expect(text("h1")).toBe("乌海167.74亿元、乌海200亿元（预计），能比吗？");
  expect(document.title).toBe(text("h1"));
  expect(text(".answer")).toContain("可以放在一起，但要说明");
  expect(document.querySelectorAll(".value")).toHaveLength(2);
  expect(whole()).toBe("https://example.org/compare/?f=wuhai-2022-review-002,wuhai-2022-review-007");
  await expect.poll(() => document.querySelectorAll(".drawn svg").length).toBeGreaterThan(0);
});

test.each([
  ["", "没有要比的数"],
  ["?f=", "没有要比的数"],
  ["?f=no%3Cb%3Eone", "本站没有的数：no<b>one。"],
  ["?f=wuhai-2022-review-002", "只有一个数"],
  ["#value=12.5", "没有要比的数"],
])("where its address is %j, words say what is missing", async (query, words) => {
  expect((await frame(query)).text(".told")).toContain(words);
});

test("where the figures do not come, a word says so", async () => {
  const { text, whole } = await frame("?f=wuhai-2022-review-002", null);
  expect(text(".told")).toContain("数据没有载入");
  expect(whole()).toBe("/compare/");
});
