import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { followData } from "./scripts/dev/follow-data.ts";
import { moved } from "./src/charts/moved.ts";

const old = Object.keys(moved).map((slug) => `/charts/${slug}/`);

// BASE and SITE place the same site under another path or host: `BASE=/x/ SITE=https://example.org npm run build`.
export default defineConfig({
  site: process.env.SITE ?? "https://counting-investment.example",
  base: process.env.BASE ?? "/",
  outDir: process.env.OUT ?? "dist",
  publicDir: "src/static",
  trailingSlash: "ignore",
  compressHTML: true,
  integrations: [
    followData(),
    sitemap({
      // Embeds and what is frozen are copies of a chart's page, which stands for them.
      filter: (page) => !/\/(?:embed|v)\/[^/]/.test(page) && !old.some((address) => page.endsWith(address)),
      i18n: { defaultLocale: "zh", locales: { zh: "zh-CN", en: "en" } },
    }),
  ],
  devToolbar: { enabled: false },
  server: { port: Number(process.env.PORT ?? 4321) },
  // Native and WebAssembly modules are left where they are.
  vite: { ssr: { external: ["@resvg/resvg-js", "subset-font"] } },
  // Style sheets stay files, shared and kept by browsers: one that stood inline would need a hash in the security
  // policy. Pictures are drawn beside the main thread: with many under way all cores work.
  build: { format: "directory", inlineStylesheets: "never", concurrency: 64 },
});
