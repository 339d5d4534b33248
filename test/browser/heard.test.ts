import type { Page } from "playwright-core";
import { beforeAll, expect, inject, test } from "vitest";
import { useBrowser, useServer } from "./kit.ts";
import { kindsOf, pagesOf } from "./pages.ts";

const { site } = inject("folders");
const server = useServer(site);
const tabs = useBrowser({ viewport: { width: 1024, height: 900 } });

let page: Page;
beforeAll(async () => {
  page = await tabs.shared();
});

interface Heard {
  role: string;
  name: string;
  description: string;
}

/** What a screen reader is told within each visible drawing of the page, in its order. */
async function drawingsHeard(): Promise<Heard[][]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Accessibility.enable");
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const { root } = await session.send("DOM.getDocument", { depth: 0 });
  const { nodeIds } = await session.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: "svg.chart" });
  const backends = new Set<number>();
  for (const nodeId of nodeIds) backends.add((await session.send("DOM.describeNode", { nodeId })).node.backendNodeId);
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (id: string): Heard[] =>
    (byId.get(id)?.childIds ?? []).flatMap((child) => {
      const node = byId.get(child);
      if (!node) return [];
      const role = String(node.role?.value);
      const words = ({ value }: { value?: unknown } = {}) => (typeof value === "string" ? value : "");
      const told = { role, name: words(node.name), description: words(node.description) };
      return [...(node.ignored || role === "InlineTextBox" ? [] : [told]), ...below(child)];
    });
  return nodes
    .filter(({ ignored, backendDOMNodeId }) => !ignored && backends.has(backendDOMNodeId ?? -1))
    .map(({ nodeId }) => below(nodeId));
}

/** Every chart, embed and map in both languages; of the views of chain maps, which are drawn alike, a page a kind. */
const pages = [
  ...new Set([
    ...pagesOf(site).filter((path) => /^\/(en\/)?((charts|embed)\/[^/]+\/$|map\/)/.test(path)),
    ...kindsOf(site).filter((path) => /\/chains\/|\/embed\/chain-[^/]+\/./.test(path)),
  ]),
];

test.each(pages)("on %s a screen reader hears each mark of a drawing once, as one sentence", async (path) => {
  await page.goto(server.origin + path);
  const drawings = await drawingsHeard();
  const seen = await page.locator("svg.chart:visible").count();
  expect(drawings).toHaveLength(seen);
  for (const heard of drawings) {
    const marks = heard.filter(({ role }) => role === "image" || role === "link");
    expect(marks.length).toBeGreaterThan(0);
    // A caution belongs to no mark and is heard as the words that it is.
    const cautions = await page.locator("svg.chart:visible .heard text").allTextContents();
    const rest = heard.filter((one) => !marks.includes(one) && !["generic", "group"].includes(one.role));
    const unexpected = rest.filter(({ name }) => !cautions.some((words) => words.includes(name.trim())));
    expect(unexpected.map(({ name }) => name)).toEqual([]);
    // A firm stands on a chain map at each link that it takes part in.
    const names = marks.flatMap(({ role, name }) => (role === "image" ? name : []));
    expect(new Set(names).size).toBe(names.length);
    for (const { name, description } of marks) {
      expect(name).toMatch(/^\S.*\S$/);
      expect(description).toBe("");
    }
  }
});

test.each(["", "en/"])(
  "a mark of /%s is called by label, value, status, period and line, without its print",
  async (lang) => {
    await page.goto(`${server.origin}/${lang}charts/signed-and-arrived/`);
    const [heard = []] = await drawingsHeard();
    const name = heard.find(({ role }) => role === "image")?.name;
    expect(name).toMatch(
      lang ? /^[^:]+: CNY [\d,.]+ bn; .*2022.*; line \d+$/ : /^[^：]+：[\d,.]+亿元；.*2022年.*；原文第\d+行$/,
    );
  },
);
