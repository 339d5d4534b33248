import { afterEach, expect, test, vi } from "vitest";
import { page } from "../../../test/lib/page.ts";
import type { Account } from "./account-format.ts";
import { scriptWords } from "./choices.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const words = scriptWords("zh");
const account: Account = {
  sha256: "ab",
  rows: [{ line: 1, column: 1, printed: "3个", fate: "taken", anchor: "a-1", words: "项目" }],
  fixed: [],
};
const html = `<section data-account="/reports/a/account.json">
  <form hidden><input type="file"><textarea></textarea><button type="submit"></button><button type="reset"></button></form>
  <p role="status"></p>
  <div class="own-result" hidden>
    <input type="radio" name="own-show" value="all" checked><input type="radio" name="own-show" value="aside">
    <div class="own-text"></div><p class="own-told"></p>
  </div></section>`;

async function open(answer: () => Promise<unknown> = () => Promise.resolve(account)) {
  const window = page(html);
  const { document } = window;
  document.querySelector("section")?.setAttribute("data-words", JSON.stringify(words));
  const asked: string[] = [];
  vi.stubGlobal("Element", window.Element);
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    return { ok: true, json: answer };
  });
  // To TypeScript it is a script, which exports nothing.
  const script: string = "./browser.ts";
  await import(script);
  const form = document.querySelector("form");
  const result = document.querySelector<HTMLElement>(".own-result");
  const said = () => document.querySelector("[role=status]")?.textContent ?? "";
  return {
    ...{ window, document, asked, form, result, said },
    paste: (text: string): void => {
      const area = document.querySelector("textarea");
      if (area) area.value = text;
      form?.dispatchEvent(new window.Event("submit", { cancelable: true }));
    },
  };
}

test("nothing is asked for before there is a text, and the account is loaded once", async () => {
  const { form, asked, paste, result, said } = await open();
  expect([form?.hidden, asked]).toEqual([false, []]);
  paste("");
  await expect.poll(said).toBe(words.empty);
  expect(asked).toEqual([]);
  paste("到位3个");
  await expect.poll(said).toContain("登记的1处数字全部对上");
  paste("到位4个");
  await expect.poll(said).toContain("写法不同1处");
  expect(asked).toEqual(["/reports/a/account.json"]);
  expect(result?.hidden).toBe(false);
});

test("a file is read as it is handed in", async () => {
  const { window, document, result } = await open();
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  const bytes = new TextEncoder().encode("3个");
  Object.defineProperty(input, "files", { value: [{ arrayBuffer: () => Promise.resolve(bytes.buffer) }] });
  input?.dispatchEvent(new window.Event("change"));
  await expect.poll(() => result?.querySelector(".own-text")?.textContent).toBe("3个");
});

test("what cannot be loaded is said, and asked for again the next time", async () => {
  const answers = [() => Promise.reject(new Error("gone")), () => Promise.resolve(account)];
  const { paste, said, result, asked } = await open(() => (answers.shift() ?? answers[0] ?? Promise.reject)());
  paste("3个");
  await expect.poll(said).toBe(words.failed);
  expect(result?.hidden).toBe(true);
  paste("3个");
  await expect.poll(() => result?.hidden).toBe(false);
  expect(asked).toHaveLength(2);
});

test("a mark that is pointed at is told below the text, the chosen kind stands out, and clearing takes all away", async () => {
  const { window, document, form, paste, result } = await open();
  paste("3个");
  await expect.poll(() => result?.hidden).toBe(false);
  document.querySelector(".own-text a")?.dispatchEvent(new window.Event("pointerover", { bubbles: true }));
  expect(document.querySelector(".own-told")?.textContent).toBe("3个：登记为数据：项目");
  const aside = document.querySelector<HTMLInputElement>("[value=aside]");
  aside?.click();
  expect(document.querySelector(".own-text a")?.className).toBe("n taken dim");
  form?.dispatchEvent(new window.Event("reset"));
  expect([result?.hidden, document.querySelector(".own-text")?.textContent]).toEqual([true, ""]);
});

test("a text that was cleared while it was being held is not shown", async () => {
  let answer: (account: Account) => void = () => undefined;
  const { window, form, paste, result } = await open(() => new Promise((done) => (answer = done)));
  paste("3个");
  await expect.poll(() => answer.length).toBe(1);
  form?.dispatchEvent(new window.Event("reset"));
  answer(account);
  await new Promise((done) => setImmediate(done));
  expect(result?.hidden).toBe(true);
});
