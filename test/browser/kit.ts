import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { patience } from "./patience.ts";
import { serve, type Served, type Serving } from "./serve.ts";

// The packaged build's own default arguments switch web security and site isolation off, which would make every
// test of sandboxes and origins worthless; so only its executable is taken. The rest keeps Chromium from calling home.
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A server of its own for a folder, while the tests of this file or this `describe` run. */
export function useServer(folder: string, options: Serving = {}): Pick<Served, "origin" | "asked"> {
  let server: Served | undefined;
  beforeAll(async () => {
    server = await serve(folder, options);
  });
  afterAll(() => server?.close());
  const running = () => server ?? fail("not started yet: the server. Ask for its address inside of a test.");
  return {
    get origin() {
      return running().origin;
    },
    get asked() {
      return running().asked;
    },
  };
}

function fail(message: string): never {
  throw new Error(message);
}

export interface Tabs {
  /** A page with nothing of another test's in it; it goes when the test ends. */
  fresh: (options?: BrowserContextOptions) => Promise<Page>;
  /** The one page of these settings, for tests that only look at it and leave nothing behind: it costs far less. */
  shared: (options?: BrowserContextOptions) => Promise<Page>;
}

/** A Chromium, while the tests of this file or this `describe` run; started when the first of them asks for a page. */
export function useBrowser(settings: BrowserContextOptions = {}): Tabs {
  let browser: Promise<Browser> | undefined;
  const opened: BrowserContext[] = [];
  const kept = new Map<string, Promise<Page>>();
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await (await browser)?.close();
  });

  async function openContext(options: BrowserContextOptions): Promise<BrowserContext> {
    browser ??= chromium.launch({ executablePath: inject("chromium"), args: quiet, timeout: patience });
    const context = await (await browser).newContext({ ...settings, ...options });
    context.setDefaultTimeout(patience);
    return context;
  }

  return {
    async fresh(options = {}) {
      const context = await openContext(options);
      opened.push(context);
      return context.newPage();
    },
    shared(options = {}) {
      const key = JSON.stringify(options);
      const page = kept.get(key) ?? openContext(options).then((context) => context.newPage());
      kept.set(key, page);
      return page;
    },
  };
}
