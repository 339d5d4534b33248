import { readFileSync } from "node:fs";
import { afterAll, expect, vi } from "vitest";

// Test files share a process and the modules they import, which spares each of them loading all again. So what one of
// them changes must end with it: this runs before every file, and what it hands to `afterAll` after the file's last
// test.
const file = expect.getState().testPath ?? "";
const replaces = /\bvi\.(?:mock|doMock|hoisted|resetModules)\(/.test(readFileSync(file, "utf8"));
// Modules that another file has loaded would not meet a file's mocks, nor may those that met them be met by the next.
if (replaces) vi.resetModules();

const folder = process.cwd();
const variables = { ...process.env };
// What a browser has and Node has not; libraries leave names of their own.
const ofPages = ["document", "window", "location", "customElements", "matchMedia", "ResizeObserver", "HTMLElement"];
const globals = ofPages.filter((name) => name in globalThis);

afterAll(() => {
  if (replaces) vi.resetModules();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  // Names only: what a variable holds is nobody's business.
  const all = new Set([...Object.keys(variables), ...Object.keys(process.env)]);
  const changed = [...all].filter((name) => process.env[name] !== variables[name]);
  const left = ofPages.filter((name) => name in globalThis);
  expect(changed, "environment variables left changed: change them by vi.stubEnv").toEqual([]);
  expect(left, "names left on globalThis: set them by vi.stubGlobal").toEqual(globals);
  expect(process.cwd(), "process left in another folder").toBe(folder);
});
