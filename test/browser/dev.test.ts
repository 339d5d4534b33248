import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyOfProject } from "../copy-of-project.ts";
import { ask } from "./ask.ts";
import { freePort } from "./free-port.ts";
import { useBrowser } from "./kit.ts";

const work = mkdtempSync(join(tmpdir(), "dev-"));
const places = join(work, "data/vocab/places.csv");
const { fresh } = useBrowser();
let server: ChildProcess;
let origin: string;

beforeAll(async () => {
  copyOfProject(work);
  origin = `http://localhost:${await freePort()}`;
  server = spawn(process.execPath, [join(work, "node_modules/astro/bin/astro.mjs"), "dev"], {
    cwd: work,
    // Where it finds itself within Vitest, Astro serves no pages.
    env: { ...process.env, VITEST: undefined, PORT: new URL(origin).port, NODE_ENV: "development" },
    stdio: "ignore",
  });
});
afterAll(async () => {
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill();
  await ended;
  rmSync(work, { recursive: true, force: true });
});

test("pages follow the data as they are saved; refused data stand in place of every page with where they are wrong", async () => {
  const good = readFileSync(places, "utf8");
  expect((await ask(`${origin}/places/150300/`)).status).toBe(200);
  const page = await fresh();
  await page.goto(`${origin}/places/150300/`);
  const heading = page.locator("h1");
  expect(await heading.innerText()).toContain("乌海市");

  writeFileSync(places, good.replace("乌海市", "乌海试"));
  await heading.filter({ hasText: "乌海试" }).waitFor();

  // The page that is open, one that is opened now, and one that no browser asks for.
  writeFileSync(places, good.replace(",league,", ",county,"));
  const told = "data/vocab/places.csv 150100 (level): unknown level: county";
  const overlay = (on: Page) => on.locator("vite-error-overlay").getByText(told);
  await overlay(page).waitFor();
  const other = await fresh();
  await other.goto(`${origin}/charts/`);
  await overlay(other).waitFor();
  const plain = await ask(`${origin}/data/figures.csv`);
  expect(plain.status).toBe(500);
  expect(plain.body.toString()).toContain(told);

  writeFileSync(places, good);
  await heading.filter({ hasText: "乌海市" }).waitFor();
  await other.locator("h1").filter({ hasText: "图表" }).waitFor();
  expect(await overlay(page).count()).toBe(0);
  expect((await ask(`${origin}/data/figures.csv`)).status).toBe(200);
});
