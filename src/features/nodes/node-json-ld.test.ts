import { expect, test } from "vitest";
import { chain, node } from "../../../test/chains/fixtures.ts";
import { nodeJsonLd } from "./node-json-ld.ts";

test("a node is a term of its chain, and says which pages stand above it", () => {
  const text = nodeJsonLd({ chain, node: node("metal") }, { description: "</script>", lang: "en" });
  expect(text).not.toContain("</script>");
  const { "@graph": graph } = JSON.parse(text) as { "@graph": Record<string, unknown>[] };
  expect(graph[0]).toMatchObject({
    "@type": "DefinedTerm",
    name: "Node metal",
    alternateName: "环节metal",
    inDefinedTermSet: { name: "Demo" },
  });
  const items = graph[1]?.itemListElement as { name: string; item: string }[];
  expect(items.map(({ name }) => name)).toEqual(["Chains", "Demo", "Node metal"]);
  expect(items.at(-1)?.item).toMatch(/\/en\/chains\/demo\/metal\/$/);
});
