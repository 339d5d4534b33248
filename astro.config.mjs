import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { followData } from "./scripts/dev/follow-data.ts";
import { published, siteConfig } from "./scripts/lib/site-config.ts";
import { moved } from "./src/charts/moved.ts";

const old = Object.keys(moved).map((slug) => `/charts/${slug}/`);

// `src/site/site.config.json`, but for what the environment says: `BASE=/x/ SITE=https://example.org npm run build`.
const config = siteConfig(process.env);
const { publisher, contact } = published(config);
Object.assign(process.env, {
  PUBLIC_PUBLISHER: publisher.zh,
  PUBLIC_PUBLISHER_EN: publisher.en,
  PUBLIC_CONTACT: contact,
});

export default defineConfig({
  site: config.site,
  base: config.base,
  outDir: process.env.OUT ?? "dist",
  publicDir: "src/static",
  trailingSlash: "ignore",
  compressHTML: true,
  integrations: [
    followData(),
    mdx(),
    sitemap({
      // Embeds and what is frozen are copies of a chart's page, which stands for them.
      filter: (page) => !/\/(?:embed|v)\/[^/]/.test(page) && !old.some((address) => page.endsWith(address)),
      i18n: { defaultLocale: "zh", locales: { zh: "zh-CN", en: "en" } },
    }),
  ],
  devToolbar: { enabled: false },
  server: { port: Number(process.env.PORT ?? 4321) },
  // Native and WebAssembly modules are left where they are.
  vite: {
    ssr: { external: ["@resvg/resvg-js", "subset-font"] },
    // What reads beside a page loads the reader of a kind of file when it is needed.
    worker: { format: "es" },
  },
  // Style sheets stay files, shared and kept by browsers: one that stood inline would need a hash in the security
  // policy. Pictures are drawn beside the main thread: with many under way all cores work.
  build: { format: "directory", inlineStylesheets: "never", concurrency: 64 },
});
