import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "../../../../test/lib/page.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const clipboard: string[] = [];
const copies = { writeText: async (text: string) => void clipboard.push(text) };

/** A page with what shares it, in a browser that can so much. */
async function shared(navigator: object) {
  const { document } = page(
    `<div class="share" data-url="https://x/a/" data-title="甲"><ul>
      <li hidden><button data-share="system">Send</button></li>
      <li hidden><button data-share="copy" data-copied="done" data-failed="not copied: {url}">Copy</button></li>
    </ul><p role="status">before</p></div>`,
  );
  clipboard.length = 0;
  vi.stubGlobal("navigator", navigator);
  await import("./share.ts");
  return {
    hidden: [...document.querySelectorAll("li")].map((item) => item.hidden),
    said: async (which: string) => {
      document.querySelector<HTMLButtonElement>(`[data-share=${which}]`)?.click();
      await vi.runAllTimersAsync();
      return document.querySelector("[role=status]")?.textContent;
    },
  };
}

test("the button of the system is there only where the system can share; the other always", async () => {
  expect((await shared({ clipboard: copies })).hidden).toEqual([true, false]);
  expect((await shared({ clipboard: copies, share: async () => {} })).hidden).toEqual([false, false]);
});

test("the system gets address and title; a reader who closes its sheet is told nothing", async () => {
  const share = vi.fn(() => Promise.reject(new Error("closed")));
  const { said } = await shared({ clipboard: copies, share });
  expect(await said("system")).toBe("before");
  expect(share).toHaveBeenCalledExactlyOnceWith({ url: "https://x/a/", title: "甲" });
  expect(clipboard).toEqual([]);
});

test("the address is copied, or shown where it could not be", async () => {
  expect(await (await shared({ clipboard: copies })).said("copy")).toBe("done");
  expect(clipboard).toEqual(["https://x/a/"]);
  expect(await (await shared({})).said("copy")).toBe("not copied: https://x/a/");
});
