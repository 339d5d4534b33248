import { afterEach, describe, expect, test, vi } from "vitest";
import { page } from "../../../../test/lib/page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const frame =
  '<div style="container-type:inline-size"><iframe src="https://x/embed/a/" title="t" width="100%" height="541" style="height:clamp(541px,1px,764px)"></iframe></div>';
const html = `<textarea id="embed-iframe"></textarea><textarea id="embed-markdown">[![a](b)](c)</textarea>
  <div class="embed-preview"><div class="choices" hidden><input name="width" type="radio" value="360">
  <input name="theme" type="radio" value="dark"><input name="plain" type="checkbox"><input name="transparent" type="checkbox"></div>
  <iframe src="https://x/embed/a/" width="640" height="500"></iframe><output>640 px</output></div>`;

async function open() {
  const window = page(html);
  const { document } = window;
  const [area, shown] = [document.querySelector("textarea"), document.querySelector("iframe")];
  if (!area || !shown) throw new Error("no page");
  area.value = frame;
  const contentWindow = {};
  Object.defineProperty(shown, "contentWindow", { value: contentWindow });
  await import("./preview.ts");
  return {
    area,
    shown,
    choices: document.querySelector<HTMLElement>(".choices"),
    markdown: () => document.querySelector<HTMLTextAreaElement>("#embed-markdown")?.value,
    said: () => document.querySelector("output")?.textContent,
    choose: (name: string, checked = true) => {
      const input = document.querySelector<HTMLInputElement>(`[name=${name}]`);
      if (input) input.checked = checked;
      input?.dispatchEvent(new window.Event("input", { bubbles: true }));
    },
    tell: (data: unknown, source: unknown = contentWindow) =>
      window.dispatchEvent(Object.assign(new window.Event("message"), { data, source })),
  };
}
const height = (value: number) => ({ type: "counting-investment:height", height: value });

describe("the preview of an embed", () => {
  test("shows its choices, and leaves the codes as they are until one is made", async () => {
    const preview = await open();
    expect(preview.choices?.hidden).toBe(false);
    preview.tell(height(700));
    expect(preview.shown.height).toBe("700");
    expect(preview.area.value).toBe(frame);
  });

  test("is as wide as is chosen, and puts the height of the frame into the codes", async () => {
    const preview = await open();
    preview.choose("width");
    expect(preview.shown.width).toBe("360");
    expect(preview.said()).toBe("360 px");
    expect(preview.shown.src).toBe("https://x/embed/a/");
    expect(preview.area.value).toContain(' height="500" ');
    preview.tell(height(900));
    expect(preview.area.value).toContain(' height="900" ');
    expect(preview.markdown()).toBe("[![a](b)](c)");
  });

  test("asks the frame for what is chosen, all of it at once, and writes it into the codes", async () => {
    const preview = await open();
    preview.choose("theme");
    expect(preview.shown.src).toBe("https://x/embed/a/?theme=dark");
    preview.choose("plain");
    preview.choose("transparent");
    expect(preview.shown.src).toBe("https://x/embed/a/?theme=dark&plain=1&transparent=1");
    expect(preview.area.value).toContain(' src="https://x/embed/a/?theme=dark&amp;plain=1&amp;transparent=1"');
    preview.choose("plain", false);
    expect(preview.shown.src).toBe("https://x/embed/a/?theme=dark&transparent=1");
    expect(preview.said()).toBe("640 px");
  });

  test.each([
    ["another frame", height(900), {}],
    ["another type", { type: "other", height: 900 }, undefined],
    ["nothing", null, undefined],
  ])("does not hear %s", async (_, data, source) => {
    const preview = await open();
    preview.choose("width");
    preview.tell(data, source);
    expect(preview.shown.height).toBe("500");
  });
});
