import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import iconv from "iconv-lite";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { pull } from "../../scripts/pull/command.ts";
import { makeDocx, makeOldOffice, makePdf } from "../pull/documents.ts";
import { formats } from "../pull/made/formats.ts";
import { makeTexts } from "../pull/made/texts.ts";
import { useBrowser, useServer } from "./kit.ts";

const { site } = inject("folders");
const server = useServer(site);
const tabs = useBrowser();

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "read-"))));
afterAll(() => rmSync(folder, { recursive: true }));

/** The page, and what was asked for after it was there. */
async function open(language = ""): Promise<{ page: Page; asked: string[] }> {
  const page = await tabs.fresh();
  await page.goto(`${server.origin}/${language}read/`, { waitUntil: "networkidle" });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  return { page, asked };
}

async function paste(page: Page, text: string): Promise<void> {
  await page.locator("textarea").fill(text);
  await page.locator("form.read [type=submit]").click();
  await page.locator("#read-result .marked").waitFor();
}

async function give(page: Page, { name, content }: { name: string; content: Uint8Array }): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, content);
  await page.locator("form.read [type=file]").setInputFiles(file);
  return file;
}

async function downloaded(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}

/** What the command writes of a file. */
async function pulled(file: string): Promise<string> {
  let printed = "";
  expect(await pull([file], { print: (text) => void (printed += text), tell: () => undefined })).toBe(0);
  return printed;
}

const texts = makeTexts(20_261_201, { count: 40 });

test.each(Object.keys(formats))("the sheet that the page makes of %s is that of npm run pull", async (format) => {
  const writer = formats[format]?.();
  const content = (await writer?.write(texts)) ?? new Uint8Array();
  await writer?.close?.();
  const { page } = await open();
  const file = await give(page, { name: `${format.replaceAll(" ", "-")}.made`, content });
  await page.locator("#read-result .marked").waitFor();
  const sheet = await downloaded(page, "下载 CSV");
  expect(sheet.split("\n").length).toBeGreaterThan(40);
  expect(sheet).toBe(await pulled(file));
});

test("Big5, which is told from GB18030 by a detector of its own, is read alike", async () => {
  const { page } = await open();
  const content = iconv.encode("全市上下一起努力，簽約二十個項目，總投資一百億元，落地八家。", "big5");
  const file = await give(page, { name: "big5.txt", content });
  await page.locator("#read-result .marked").waitFor();
  expect(await downloaded(page, "下载 CSV")).toBe(await pulled(file));
});

test("a pasted text leads to no request, and is read without a connection", async () => {
  const { page, asked } = await open();
  await page.context().setOffline(true);
  await paste(page, "2024年，全市到位资金约35.5亿元，同比增长12.3%。");
  expect(await page.locator(".mark.figure").allInnerTexts()).toEqual([
    "约35.5亿元约 · 35.5 亿元 · 2024年",
    "12.3%12.3 % · 2024年",
  ]);
  await downloaded(page, "下载 CSV");
  expect(asked.filter((path) => !path.includes("blob:") && path !== "GET ")).toEqual([]);
});

test("a document asks for nothing but the reader of its kind, once, and says so without a connection", async () => {
  const { page, asked } = await open("en/");
  const pdf = makePdf(["签约20个项目"]);
  await page.context().setOffline(true);
  await give(page, { name: "a.pdf", content: pdf });
  await expect.poll(() => page.locator("#read-status").innerText()).toContain("could not be loaded. Connect");
  await page.context().setOffline(false);
  await page.reload({ waitUntil: "networkidle" });
  asked.length = 0;
  await give(page, { name: "a.pdf", content: pdf });
  await page.locator("#read-result .marked").waitFor();
  expect(asked.filter((path) => !/^GET \/_astro\/[\w.-]+\.js$/.test(path))).toEqual([]);
  expect(asked.length).toBeGreaterThan(0);
  asked.length = 0;
  await give(page, { name: "b.pdf", content: makePdf(["签约30个项目"]) });
  await expect.poll(() => page.locator(".marked").innerText()).toContain("30个");
  expect(asked).toEqual([]);
});

test("the first load of script weighs 60 KB at most, without what reads documents", async () => {
  const page = await tabs.fresh();
  const scripts: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (new URL(response.url()).pathname.endsWith(".js")) scripts.push(response.body());
  });
  await page.goto(`${server.origin}/read/`, { waitUntil: "networkidle" });
  const bytes = (await Promise.all(scripts)).map((script) => brotliCompressSync(script).length);
  expect(bytes.length).toBeGreaterThan(1);
  expect(bytes.reduce((sum, own) => sum + own, 0)).toBeLessThanOrEqual(60_000);
});

test("marks are corrected by the keyboard alone, announced, undone, and taken as a sheet", async () => {
  const { page } = await open();
  await paste(page, "第二届会上，全市签约约20个项目，总投资35.5亿元。");
  await page.locator(".marked [tabindex='0']").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  expect(await page.locator(".panel h3").innerText()).toBe("35.5亿元");
  await page.locator(".panel [name=unit]").fill("万元");
  await page.keyboard.press("Tab");
  await expect.poll(() => page.locator(".said").innerText()).toBe("35.5亿元的单位改成了万元。");
  expect(await page.locator(".mark.chosen").innerText()).toContain("35.5 万元");
  expect(await downloaded(page, "下载 CSV")).toContain("35.5亿元,35.5,万元,355000,CNY");
  await page.locator(".panel [name=period]").fill("2024");
  await page.keyboard.press("Tab");
  expect(await page.locator(".panel [name=period]").getAttribute("aria-invalid")).toBe("true");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await expect.poll(() => page.locator(".said").innerText()).toBe("撤销了：35.5亿元的单位又是亿元。");
  expect(await downloaded(page, "下载 CSV")).toContain("35.5亿元,35.5,亿元,3550000000,CNY");
});

test("a number stands beside the site's own of the same unit and indicator, each with its source", async () => {
  const { page } = await open();
  await paste(page, "2022年，乌海市引进国内到位资金35.5亿元。");
  await page.locator(".mark.figure").last().click();
  const links = page.locator(".panel li a");
  await links.first().waitFor();
  for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? "")))
    expect(href).toMatch(/^\/(?:reports|sources)\/[\w-]+\/#/);
});

test.each([
  ["locked.pdf", makePdf(["签约"], { locked: true }), "PDF 有密码：locked.pdf"],
  ["scan.pdf", makePdf([]), "PDF 没有文字层，是扫描件：scan.pdf"],
  ["old.doc", makeOldOffice("WordDocument"), "旧版 Word 文件：old.doc"],
  ["none.txt", new Uint8Array(), "文件是空的：none.txt"],
  ["half.docx", makeDocx(["签约"]).subarray(0, 200), "不认得的压缩文件：half.docx"],
  ["long.txt", Buffer.from("签约20个。\n".repeat(90_000)), "文字太长，页面放不下：long.txt"],
])("%s is refused with what to do", async (name, content, said) => {
  const { page } = await open();
  await give(page, { name, content });
  await expect.poll(() => page.locator("#read-status").innerText()).toContain(said);
  expect(await page.locator("#read-result").isHidden()).toBe(true);
});

test("of 5,000 numerals a step changes only the two marks and the panel", async () => {
  const { page } = await open();
  await give(page, { name: "many.txt", content: Buffer.from("2024年，甲县签约20个项目。\n".repeat(2500)) });
  await page.locator("#read-result .marked").waitFor();
  expect(await page.locator("[data-mark]").count()).toBe(5000);
  await page.locator(".marked [tabindex='0']").focus();
  await page.keyboard.press("ArrowRight");
  const changed = await page.evaluate(async () => {
    const text = document.querySelector(".marked");
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    if (text) observer.observe(text, { subtree: true, attributes: true, childList: true, characterData: true });
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
    await new Promise(requestAnimationFrame);
    observer.disconnect();
    return seen.length;
  });
  expect(changed).toBeGreaterThan(0);
  expect(changed).toBeLessThan(20);
});

test("without a script the page says how the command does the same", async () => {
  const page = await tabs.fresh({ javaScriptEnabled: false });
  await page.goto(`${server.origin}/en/read/`);
  expect(await page.locator("main").innerText()).toContain("JavaScript is not enabled here");
  expect(await page.locator("pre").innerText()).toContain("npm run -s pull");
  expect(await page.locator("form.read").isVisible()).toBe(false);
});
