import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "../../../../test/lib/page.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2031-05-06T23:30:00Z") });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page with a code and its button, copied by a browser that may or may not. */
async function copied(text: string, allowed = true) {
  const { document } = page(
    `<textarea id="code"></textarea><p><button hidden data-copies="code" data-copied="done" data-failed="by hand">Copy</button><span role="status"></span></p>
     <p><button hidden data-copies="gone" data-copied="done">Copy</button></p>`,
  );
  const clipboard: string[] = [];
  const writeText = async (given: string) => {
    if (!allowed) throw new Error("no");
    clipboard.push(given);
  };
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  const [area, button] = [document.querySelector("textarea"), document.querySelector("button")];
  if (!area || !button) throw new Error("no page");
  area.value = text;
  const select = vi.spyOn(area, "select");
  await import("./copy.ts");
  const hidden = [...document.querySelectorAll("button")].map((each) => each.hidden);
  button.click();
  await vi.runAllTimersAsync();
  return {
    clipboard,
    hidden,
    said: document.querySelector("[role=status]")?.textContent,
    selected: select.mock.calls.length,
  };
}

test("a button that can do something is shown, copies its code, and says so", async () => {
  expect(await copied("<iframe></iframe>")).toEqual({
    clipboard: ["<iframe></iframe>"],
    hidden: [false, false],
    said: "done",
    selected: 0,
  });
});

test("where copying fails the code is selected, and the reader is told to copy by hand", async () => {
  expect(await copied("a", false)).toMatchObject({ clipboard: [], said: "by hand", selected: 1 });
});

test.each([
  [
    "甲[DS/OL]. 2031(2031-01-01)[引用日期: 年-月-日]. https://x/",
    "甲[DS/OL]. 2031(2031-01-01)[2031-05-06]. https://x/",
  ],
  ["A[DS/OL]. [accessed: year-month-day]. https://x/", "A[DS/OL]. [2031-05-06]. https://x/"],
  ["[accessed] [Data set]", "[accessed] [Data set]"],
])("%s is copied with the day of reading", async (text, dated) => {
  expect((await copied(text)).clipboard).toEqual([dated]);
});
