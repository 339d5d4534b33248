import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { useBrowser, useServer } from "./kit.ts";
import { nginx, startNginx } from "./nginx.ts";
import { kindsOf } from "./pages.ts";
import { watched } from "./watched.ts";

const { site, moved } = inject("folders");
const slug = "baotou-steps";
const two = "wuhai-2022-review-002,wuhai-2022-review-007";

describe.skipIf(!nginx).each([
  { name: "as it is", folder: site, base: "/" },
  { name: "under /x/", folder: moved, base: "/x/" },
])("in Chromium, behind nginx, the site $name", ({ folder, base }) => {
  let server: Awaited<ReturnType<typeof startNginx>>;
  let own: string;
  const pages: Record<string, string> = {};
  /** Another port is another origin. */
  const host = useServer("/nowhere", { pages });
  const tabs = useBrowser();
  beforeAll(async () => {
    own = mkdtempSync(`${tmpdir()}/host-`);
    server = await startNginx(folder, { base });
    const frame = (path: string, attributes = "") =>
      `<!doctype html><link rel="icon" href="data:,"><script>addEventListener("message", (e) => (window.told ??= []).push(e.data))</script>
      <iframe src="${server.origin}${base}${path}" width="600" height="400" ${attributes}></iframe>`;
    Object.assign(pages, {
      "/": '<!doctype html><link rel="icon" href="data:,">',
      "/embed": frame(`embed/${slug}/`),
      "/sandboxed": frame(`en/embed/${slug}/`, 'sandbox="allow-scripts"'),
      "/compared": frame(`embed/compare/?f=${two}`),
      "/compared-sandboxed": frame(`en/embed/compare/?f=${two}`, 'sandbox="allow-scripts"'),
      "/page": frame(`charts/${slug}/`),
    });
    writeFileSync(`${own}/embed.html`, frame(`embed/${slug}/`));
  });
  afterAll(async () => {
    await server.close();
    rmSync(own, { recursive: true });
  });

  test("no page of any kind, in either language, asks for what its policy stops", async () => {
    // Under another base, one language stands for both.
    const pages = kindsOf(folder).filter((path) => base === "/" || !path.startsWith("/en/"));
    expect(pages.length).toBeGreaterThan(base === "/" ? 40 : 20);
    const { page, stopped } = await watched(tabs);
    for (const path of pages) {
      await page.goto(server.origin + base + path.slice(1), { waitUntil: "load" });
      expect(stopped, path).toEqual([]);
    }
  });

  test("the policy is in force: a script and a style that a page did not have are stopped", async () => {
    const { page, stopped } = await watched(tabs);
    for (const path of [`charts/${slug}/`, `embed/${slug}/`]) {
      await page.goto(server.origin + base + path);
      await page.evaluate(() => {
        document.body.append(Object.assign(document.createElement("script"), { textContent: "document.title = 'no'" }));
        document.body.insertAdjacentHTML("beforeend", '<p style="color: red">');
      });
      expect(await page.title()).not.toBe("no");
      for (const directive of ["script-src-elem", "style-src-attr"])
        await expect.poll(() => stopped.join("\n"), { message: path }).toMatch(new RegExp(`^${directive} inline`, "m"));
      stopped.length = 0;
    }
  });

  test.each(["", "en/"])("the scripts of /%s… work under it", async (lang) => {
    const { page, stopped } = await watched(tabs);
    await page.goto(`${server.origin}${base}${lang}charts/${slug}/`);
    const drawing = page.locator(".drawing svg [tabindex='0']:visible").first();
    await drawing.press("End");
    expect(await page.locator(".tip").innerText()).not.toBe("");
    // The code stands in a fold.
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
    expect(await page.locator("button[data-copies]").first().isVisible()).toBe(true);
    await page.goto(`${server.origin}${base}${lang}checks/`);
    expect(await page.locator("[data-filters]").first().isVisible()).toBe(true);
    await page.goto(`${server.origin}${base}${lang}map/`);
    await page.evaluate(() => Object.assign(window, { stayed: true }));
    const next = page.locator("[data-switch] a:not([aria-current])").first();
    const address = await next.getAttribute("href");
    await next.click();
    await page.waitForURL((url) => url.pathname === address);
    expect(await page.evaluate(() => "stayed" in window)).toBe(true);
    expect(stopped).toEqual([]);
  });

  test("another site may fetch a chart's data, a part of a file and an embed, but no page", async () => {
    const page = await tabs.fresh();
    await page.goto(host.origin);
    const fetched = (path: string, headers: Record<string, string> = {}) =>
      page.evaluate(
        async ({ address, headers }) => {
          const response = await fetch(address, { headers }).catch(() => undefined);
          return response && { text: await response.text(), range: response.headers.get("content-range") };
        },
        { address: server.origin + base + path, headers },
      );
    for (const file of [`charts/${slug}.csv`, `charts/${slug}.json`, `embed/${slug}/index.html`, "data/figures.csv"])
      expect((await fetched(file))?.text, file).toBe(readFileSync(`${folder}/${file}`, "utf8"));
    const picture = `charts/${slug}.png`;
    const part = await fetched(picture, { range: "bytes=1-3" });
    expect(part).toEqual({ text: "PNG", range: `bytes 1-3/${statSync(`${folder}/${picture}`).size}` });
    expect(await fetched(`charts/${slug}/`)).toBeUndefined();
  });

  test.each(["/embed", "/sandboxed", "file"])("others may frame an embed, whose script works: %s", async (path) => {
    const { page, stopped } = await watched(tabs);
    await page.goto(path === "file" ? `file://${own}/embed.html` : host.origin + path);
    expect(await page.frameLocator("iframe").locator("svg.chart:visible").count()).toBe(1);
    await page.waitForFunction(() =>
      ((window as unknown as { told?: { type?: string }[] }).told ?? []).some(
        ({ type }) => type === "counting-investment:height",
      ),
    );
    expect(stopped).toEqual([]);
  });

  test.each(["/compared", "/compared-sandboxed"])(
    "others may frame a comparison, which loads its scripts and figures: %s",
    async (path) => {
      const { page, stopped } = await watched(tabs);
      await page.goto(host.origin + path);
      await page.frameLocator("iframe").locator(".drawn svg:visible").waitFor();
      expect(stopped).toEqual([]);
    },
  );

  test("another site may not frame a chart's page", async () => {
    const { page, stopped } = await watched(tabs);
    await page.goto(`${host.origin}/page`);
    expect(await page.frameLocator("iframe").locator("svg.chart").count()).toBe(0);
    await expect.poll(() => stopped.join()).toContain("frame-ancestors 'self'");
  });
});
