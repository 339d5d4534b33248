import type { Guide } from "./guide.ts";

/** The guides below `/about/`; what each says stands in `guide-parts.ts`. */
export const guides = [
  {
    slug: "embedding",
    title: { zh: "嵌入图表", en: "Embedding charts" },
    lead: {
      zh: "给编辑部：怎样把图表放进自己的网页、公众号和大屏。",
      en: "For newsrooms: how to put our charts into your own pages, articles and screens.",
    },
  },
  {
    slug: "data",
    title: { zh: "使用数据", en: "Using the data" },
    lead: {
      zh: "给记者、研究者和程序员：有哪些文件，怎样读进来，比较之前要看什么。",
      en: "For reporters, researchers and programmers: which files there are, how to read them, and what to look at before comparing.",
    },
  },
] as const satisfies readonly Guide[];

export type GuideSlug = (typeof guides)[number]["slug"];
