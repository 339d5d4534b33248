import { expect, vi } from "vitest";
import { exploreJson } from "../../src/features/explore/explore-file.ts";
import { facets } from "../../src/features/explore/facets.ts";
import { languagesOf } from "../../src/features/explore/snippets.ts";
import { data } from "../../src/model/data.ts";
import { page } from "./page.ts";

const menu = (attribute: string) =>
  `<details ${attribute}><summary>menu <small></small></summary><fieldset class="options"></fieldset></details>`;
const take = (rows: string) =>
  `<div class="take"><span class="take-${rows}"></span>${["csv", "excel.csv", "parquet", "json"].map((kind) => `<button data-take="${rows}" data-kind="${kind}"></button>`).join("")}</div>`;

/** The markup of the page, as far as its scripts ask for it. */
const html = `<div id="explore" data-file="/explore/0.json" data-home="/x/" data-data="/x/data/" data-package="/x/data/datapackage.json" hidden>
  <div class="narrow"><p class="quick"><a href="?indicator=any-funds">funds</a></p>
    <div class="menus">${facets.map((facet) => menu(`data-facet="${facet}"`)).join("")}${menu("data-columns")}</div>
    <input name="q"><select name="sort"></select><input name="down" type="checkbox"><p class="choices" hidden></p></div>
  <p class="shown"></p>${take("shown")}<p class="taken"></p>
  <p class="chosen"><output></output><button data-choose="page"></button><button data-choose="none"></button><a class="compare" href="/x/compare/"></a></p>
  <section class="rows" tabindex="0"><table class="explore-rows"><thead></thead><tbody></tbody></table></section>
  <nav class="pages"><button data-step="-1"></button><button data-step="1"></button></nav>
  <section id="drawing" hidden><fieldset></fieldset><p role="status"></p><p class="apart" hidden></p><ul class="key"></ul>
    <div class="drawing"></div><details class="why"><ul></ul></details><ul class="remarks"></ul>
    <p><span class="drawn-from"></span></p>${take("chosen")}</section>
  <details><a id="snippets"></a>${languagesOf.map((language) => `<textarea id="snippet-${language}"></textarea>`).join("")}</details>
</div><section id="by-place"></section>`;

/** The page of the table with its script running, at an address; `answer` stands for the file of rows. */
export async function explorePage(query = "", answer: unknown = exploreJson(data)) {
  const window = page(html, { url: `https://example.org/x/explore/${query}` });
  const { document } = window;
  vi.stubGlobal(
    "fetch",
    vi.fn(() => Promise.resolve({ ok: answer !== null, json: () => Promise.resolve(answer) })),
  );
  // Every frame is painted at once.
  vi.stubGlobal("requestAnimationFrame", (work: () => void) => work());
  vi.stubGlobal("cancelAnimationFrame", () => undefined);
  // To TypeScript it is a script, which exports nothing.
  const script: string = "../../src/features/explore/browser/start.ts";
  await import(script);
  const [explore, list] = ["#explore", "#by-place"].map((id) => document.querySelector<HTMLElement>(id));
  await expect.poll(() => explore?.hidden === false || list?.textContent !== "").toBe(true);
  const all = <Kind extends HTMLElement = HTMLElement>(selector: string) => [
    ...document.querySelectorAll<Kind>(selector),
  ];
  const one = (selector: string): HTMLElement => {
    const [found] = all(selector);
    if (!found) throw new Error(`missing: ${selector}`);
    return found;
  };
  return {
    window,
    all,
    one,
    text: (selector: string) => one(selector).textContent,
    click: (selector: string) => one(selector).click(),
    query: () => decodeURIComponent(window.location.search),
    rows: () => all<HTMLInputElement>("tbody input").map(({ value }) => value),
    tick: (selector: string, checked = true) => {
      const box = one(selector) as HTMLInputElement;
      box.checked = checked;
      box.dispatchEvent(new window.Event("change", { bubbles: true }));
    },
    fill: (selector: string, value: string) => {
      const field = one(selector) as HTMLInputElement;
      field.value = value;
      for (const kind of ["input", "change"]) field.dispatchEvent(new window.Event(kind, { bubbles: true }));
    },
  };
}
