import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { addressOf } from "./frames.ts";
import { useBrowser, useServer } from "./kit.ts";

const { site } = inject("folders");
const wall = { viewport: { width: 1920, height: 1080 } };
const upright = { viewport: { width: 1080, height: 1920 } };
const beat = 12_000;
const server = useServer(site);
const tabs = useBrowser({ reducedMotion: "no-preference" });

/** The ids of the slides that are to be seen, not counting what is scrolled away. */
const seen = (page: Page) =>
  page
    .locator(".slide")
    .evaluateAll((slides) =>
      slides.filter((slide) => getComputedStyle(slide).visibility === "visible").map(({ id }) => id),
    );

const all = (page: Page) => page.locator(".slide").evaluateAll((slides) => slides.map(({ id }) => id));

describe("without a script", () => {
  const plain = { ...wall, javaScriptEnabled: false };

  /** Opens the screen with the clock of its style sheet stopped, in the middle of the first slide's turn. */
  async function openStill(path: string): Promise<Page> {
    const page = await tabs.fresh(plain);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Animation.enable");
    await devtools.send("Animation.setPlaybackRate", { playbackRate: 0 });
    await page.goto(server.origin + path);
    await advance(page, { by: beat / 2 });
    return page;
  }

  /** Lets that clock go on: what runs goes on with it, what the style sheet has paused does not. */
  const advance = (page: Page, { by }: { by: number }) =>
    page.evaluate((milliseconds) => {
      for (const animation of document.getAnimations())
        if (animation.playState === "running")
          animation.currentTime = Number(animation.currentTime ?? 0) + milliseconds;
    }, by);

  test("the slides take turns, one at a time and in order, and nothing is there that would not work", async () => {
    const page = await openStill("/screen/");
    const ids = await all(page);
    expect(ids.length).toBeGreaterThan(10);
    for (const id of [...ids, ids[0]]) {
      expect(await seen(page)).toEqual([id]);
      await advance(page, { by: beat });
    }
    expect(await page.locator(".steps").isVisible()).toBe(false);
    expect(await page.locator(".resume").isVisible()).toBe(false);
  });

  test("a box holds the round and lets it go on", async () => {
    const page = await openStill("/screen/");
    const [, second, third] = await all(page);
    await advance(page, { by: beat });
    await page.getByLabel("停住").check();
    for (let turns = 0; turns < 3; turns += 1) {
      await advance(page, { by: beat });
      expect(await seen(page)).toEqual([second]);
    }
    await page.getByLabel("停住").uncheck();
    await advance(page, { by: beat });
    expect(await seen(page)).toEqual([third]);
  });

  test("a stroke of the bar leads to its slide, which stays until the round is asked for", async () => {
    const page = await openStill("/en/screen/");
    const [first, second] = await all(page);
    await page.locator(".bar a[href='#chain-hydrogen']").click();
    await page.waitForURL(({ hash }) => hash === "#chain-hydrogen");
    for (let turns = 0; turns < 3; turns += 1) {
      expect(await seen(page)).toEqual(["chain-hydrogen"]);
      await advance(page, { by: beat });
    }
    await page.getByRole("link", { name: "Go on" }).click();
    await expect.poll(() => seen(page)).not.toEqual(["chain-hydrogen"]);
    await advance(page, { by: beat / 2 });
    expect(await seen(page)).toEqual([first]);
    await advance(page, { by: beat });
    expect(await seen(page)).toEqual([second]);
  });

  test("who wants no motion has all slides one below another, each as high as the window", async () => {
    const page = await tabs.fresh({ ...plain, reducedMotion: "reduce" });
    await page.goto(`${server.origin}/screen/`);
    expect(await seen(page)).toEqual(await all(page));
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await page.locator(".hold label").isVisible()).toBe(false);
    const heights = await page
      .locator(".slide")
      .evaluateAll((slides) => slides.map(({ clientHeight }) => clientHeight));
    expect(Math.min(...heights)).toBeGreaterThan(900);
    const tops = await page.locator(".slide").evaluateAll((slides) => slides.map((s) => s.getBoundingClientRect().top));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });
});

describe("with a script", () => {
  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await tabs.fresh({ ...wall, ...options });
    // Time stands until a test lets it go on.
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000);
    await page.goto(server.origin + path);
    await page.locator("html.scripted").waitFor();
    return page;
  }

  test("the round turns by the clock, at the pace that the address asks for, and stands in the address", async () => {
    const page = await open("/screen/?seconds=20");
    const ids = await all(page);
    expect(await seen(page)).toEqual([ids[0]]);
    await page.clock.runFor(19_000);
    expect(await seen(page)).toEqual([ids[0]]);
    await page.clock.runFor(2_000);
    expect(await seen(page)).toEqual([ids[1]]);
    expect((await addressOf(page)).href).toBe(`${server.origin}/screen/?seconds=20#${ids[1]}`);
    await page.clock.runFor(20_000 * (ids.length - 1));
    expect(await seen(page)).toEqual([ids[0]]);
    // A round leaves no trail of steps to go back.
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  });

  test("the space bar stops and starts it, and steps by hand are announced", async () => {
    const page = await open("/screen/");
    const ids = await all(page);
    const said = page.locator(".bar [role=status]");
    expect(await said.getAttribute("aria-live")).toBe("off");
    await page.keyboard.press("Space");
    expect(await said.getAttribute("aria-live")).toBe("polite");
    await page.clock.runFor(60_000);
    expect(await seen(page)).toEqual([ids[0]]);
    await page.keyboard.press("ArrowRight");
    expect(await seen(page)).toEqual([ids[1]]);
    await page.clock.runFor(100);
    const heading = (await page.locator(`#${ids[1]} h2`).textContent())?.trim();
    expect(await said.textContent()).toBe(`2 / ${ids.length} ${heading}`);
    await page.keyboard.press("Space");
    await page.clock.runFor(13_000);
    expect(await seen(page)).toEqual([ids[2]]);
  });

  test("arrows, Home and End step, round the corner too, and keys with a modifier are left alone", async () => {
    const page = await open("/screen/");
    const ids = await all(page);
    await page.keyboard.press("ArrowLeft");
    expect(await seen(page)).toEqual([ids.at(-1)]);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("End");
    expect(await seen(page)).toEqual([ids.at(-1)]);
    await page.keyboard.press("Home");
    expect(await seen(page)).toEqual([ids[0]]);
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Shift+ArrowRight");
    expect(await seen(page)).toEqual([ids[0]]);
  });

  test("keys in a field are the field's", async () => {
    const page = await open("/screen/");
    const [first] = await all(page);
    await page.evaluate(() => document.querySelector(".bar")?.append(document.createElement("input")));
    await page.locator(".bar > input").fill("2023");
    for (const key of ["Home", "ArrowRight", "End", "Space"]) await page.keyboard.press(key);
    expect(await seen(page)).toEqual([first]);
    expect(await page.locator(".bar > input").inputValue()).toBe("2023 ");
  });

  test.each([
    ["/screen/", { previous: "上一屏", pause: "暂停", play: "继续", next: "下一屏" }],
    ["/en/screen/", { previous: "Previous", pause: "Pause", play: "Play", next: "Next" }],
  ])("the buttons of %s have names and do what they say", async (path, names) => {
    const page = await open(path);
    const ids = await all(page);
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    expect(await page.locator(".hold").isVisible()).toBe(false);
    await button(names.pause).click();
    await page.clock.runFor(60_000);
    expect(await seen(page)).toEqual([ids[0]]);
    await button(names.play).click();
    await button(names.next).click();
    expect(await seen(page)).toEqual([ids[1]]);
    // Who asks for a slide is not sent on.
    await page.clock.runFor(60_000);
    expect(await seen(page)).toEqual([ids[1]]);
    await button(names.previous).click();
    expect(await seen(page)).toEqual([ids[0]]);
    await button(names.play).press("Space");
    expect(await button(names.pause).count()).toBe(1);
    await page.clock.runFor(13_000);
    expect(await seen(page)).toEqual([ids[1]]);
  });

  test("an address with a slide opens at it, and one with nonsense at the first", async () => {
    const page = await open("/screen/#chain-hydrogen");
    expect(await seen(page)).toEqual(["chain-hydrogen"]);
    expect(await page.locator(".bar [aria-current]").getAttribute("href")).toBe("#chain-hydrogen");
    await page.locator(".bar a[href='#score-150300']").click();
    await expect.poll(() => seen(page)).toEqual(["score-150300"]);
    const other = await open("/screen/#nonsense%E0%A4");
    expect(await seen(other)).toEqual([(await all(other))[0]]);
  });

  test("who wants no motion finds it stopped, and may start it", async () => {
    const page = await open("/screen/", { reducedMotion: "reduce" });
    const ids = await all(page);
    await page.clock.runFor(60_000);
    expect(await seen(page)).toEqual([ids[0]]);
    await page.getByRole("button", { name: "继续" }).click();
    await page.clock.runFor(13_000);
    expect(await seen(page)).toEqual([ids[1]]);
  });

  test("the keyboard in a slide stops the round, so that it is not lost", async () => {
    const page = await open("/screen/");
    const ids = await all(page);
    await page.locator(`#${ids[0]} .origin a`).focus();
    await page.clock.runFor(60_000);
    expect(await seen(page)).toEqual([ids[0]]);
    // What is not shown takes no focus.
    await page.evaluate((id) => document.querySelector<HTMLElement>(`#${id} .origin a`)?.focus(), ids[1]);
    expect(await page.evaluate(() => document.activeElement?.closest(".slide")?.id)).toBe(ids[0]);
  });

  test("the theme can be asked for in the address", async () => {
    const page = await open("/screen/?theme=dark", { colorScheme: "light" });
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(ground).toBe("rgb(22, 23, 26)");
  });

  test.each([375, 768])("at %i px every slide stands in one long page, and nothing turns", async (width) => {
    const page = await open("/screen/", { viewport: { width, height: 800 } });
    expect(await seen(page)).toEqual(await all(page));
    await page.clock.runFor(60_000);
    expect((await addressOf(page)).hash).toBe("");
    expect(await page.locator(".steps").isVisible()).toBe(false);
    const [top, next] = await page
      .locator(".slide")
      .evaluateAll((slides) => slides.slice(0, 2).map((slide) => slide.getBoundingClientRect()));
    expect(next?.top).toBeGreaterThanOrEqual(top?.bottom ?? Infinity);
  });
});

/**
 * What is wrong with the slide that is shown: words beyond its edge or on other words, and letters too small for a
 * wall.
 */
function faultsOf(slide: Element): string[] {
  const frame = slide.getBoundingClientRect();
  // Of a window that is neither 16:9 nor 9:16, the part that is.
  const short = Math.min(innerWidth, innerHeight, (Math.max(innerWidth, innerHeight) * 9) / 16);
  const lines: { text: string; node: Node; box: DOMRect }[] = [];
  const faults: string[] = [];
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? "";
    const parent = node.parentElement;
    if (text === "" || !parent) continue;
    const size = parseFloat(getComputedStyle(parent).fontSize);
    const least = (parent.closest(".origin") ? 20 : 24) * (short / 1080);
    if (size < least - 0.01) faults.push(`${size} px: ${text}`);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) lines.push({ text, node, box });
  }
  for (const number of slide.querySelectorAll(".number b")) {
    const size = parseFloat(getComputedStyle(number).fontSize);
    // Fonts with wide digits get them a little smaller, so that they fit.
    if (size < 0.075 * short) faults.push(`a number of ${size} px: ${number.textContent}`);
  }
  lines.forEach(({ text, node, box }, index) => {
    const out = Math.max(
      frame.left - box.left,
      box.right - frame.right,
      frame.top - box.top,
      box.bottom - frame.bottom,
    );
    if (out > 1) faults.push(`out by ${out.toFixed(0)} px: ${text}`);
    for (const other of lines.slice(index + 1)) {
      if (other.node === node) continue;
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      // Line boxes are taller than glyphs: neighbours may share a few pixels of empty line.
      if (across > 1 && down > 0.35 * Math.min(box.height, other.box.height))
        faults.push(`overlapping: ${text} | ${other.text}`);
    }
  });
  return faults.map((fault) => `${slide.id}: ${fault}`);
}

describe.each([
  ["1920 x 1080", wall],
  ["1080 x 1920", upright],
  ["1440 x 900", { viewport: { width: 1440, height: 900 } }],
])("at %s", (_, options) => {
  test.each(["/screen/", "/en/screen/"])("every slide of %s fits, and is legible from afar", async (path) => {
    const page = await tabs.fresh({ ...options, reducedMotion: "reduce" });
    await page.goto(server.origin + path);
    await page.locator("html.scripted").waitFor();
    const faults: string[] = [];
    for (const id of await all(page)) {
      expect(await seen(page)).toEqual([id]);
      faults.push(...(await page.locator(`#${id}`).evaluate(faultsOf)));
      await page.keyboard.press("ArrowRight");
    }
    expect(faults).toEqual([]);
    const beyond = await page.evaluate(() => [
      document.documentElement.scrollWidth - innerWidth,
      document.documentElement.scrollHeight - innerHeight,
    ]);
    expect(Math.max(...beyond)).toBeLessThanOrEqual(0);
  });
});

test("every value of our own stands beside the word that says so", async () => {
  const page = await tabs.fresh(wall);
  for (const [path, word] of [
    ["/screen/", "推算"],
    ["/en/screen/", "derived"],
  ] as const) {
    await page.goto(server.origin + path);
    const loose = await page.evaluate((label) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.textContent?.includes("≈")) continue;
        const item = node.parentElement?.closest(".computed li");
        if (!item?.querySelector(".look.hatch")?.textContent.includes(label)) found.push(node.textContent);
      }
      return found;
    }, word);
    expect(loose).toEqual([]);
    expect(await page.locator(".computed .look.hatch").count()).toBeGreaterThan(5);
  }
});
