import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { addressOf } from "./frames.ts";
import { useBrowser, useServer } from "./kit.ts";

const { site } = inject("folders");
const server = useServer(site);
const tabs = useBrowser();
/** Digits that stand nowhere in the data. */
const typed = "98765.4321";

/** All that a page sends: addresses, what goes with them, and the bodies. */
function sentBy(page: Page): string[] {
  const sent: string[] = [];
  page.on("request", (request) => {
    // What stands behind the # is no part of what is sent.
    const [address = ""] = request.url().split("#");
    sent.push([decodeURIComponent(address), JSON.stringify(request.headers()), request.postData() ?? ""].join(" "));
  });
  return sent;
}

test("a number of the reader's own is judged in the browser, kept by the #, and sent nowhere", async () => {
  const page = await tabs.fresh();
  const sent = sentBy(page);
  await page.goto(`${server.origin}/compare/?f=wuhai-2022-review-002`);
  const form = page.locator("form.own");
  await page.locator("#compare details > summary").click();
  await form.locator("[name=value]").fill(typed);
  await form.locator("[name=place]").selectOption("150300");
  await form.locator("[name=indicator]").selectOption("funds-domestic");
  await form.locator("[name=start]").fill("2022-01-01");
  await form.locator("[name=end]").fill("2022-11-30");
  await form.locator("button").click();
  const answer = page.locator(".asked .answer");
  await answer.waitFor();
  const told = await answer.innerText();
  expect(told).toContain("可以放在一起，但要说明");
  await page.locator(".drawn svg:visible").waitFor();
  expect(await page.locator(".result .values").innerText()).toContain("读者输入的数，本站没有核对");
  const address = await addressOf(page);
  expect(address.search).toBe("?f=wuhai-2022-review-002");
  expect(new URLSearchParams(address.hash.slice(1)).get("value")).toBe(typed);

  await page.reload();
  await page.locator(".drawn svg:visible").waitFor();
  expect(await answer.innerText()).toBe(told);
  expect(await form.locator("[name=value]").inputValue()).toBe(typed);
  expect(await form.locator("[name=end]").inputValue()).toBe("2022-11-30");
  expect(sent.length).toBeGreaterThan(2);
  expect(sent.filter((one) => one.includes(typed) || one.includes("2022-11-30"))).toEqual([]);
});

test("what is no number of its indicator is told beside the form, and the address stays", async () => {
  const page = await tabs.fresh();
  await page.goto(`${server.origin}/en/compare/`);
  const form = page.locator("form.own");
  await page.locator("#compare details > summary").click();
  await form.locator("[name=value]").fill("about 12");
  await form.locator("button").click();
  await expect.poll(() => form.locator("[role=status]").innerText()).toContain("Write the number in digits");
  expect((await addressOf(page)).hash).toBe("");
});
