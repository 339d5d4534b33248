import { expect, test } from "vitest";
import { chainWorld, node, venture } from "../../test/chains/fixtures.ts";
import { data as real } from "../model/data.ts";
import type { Data } from "../model/types.ts";
import { kindredOf, statusTold, toldElsewhere } from "./kindred.ts";

const other = { id: "other", zh: "别", en: "Other", summary: { zh: "", en: "" } };

/** Two chains that share a link by name, of which the second also has a kind of the first one's wire. */
function world(): Data {
  const base = chainWorld([
    venture("a", { chain: "other", node: "ore-there" }),
    venture("b", { chain: "other", node: "copper", stage: "signed", confidence: "inferred" }),
    venture("c", { node: "metal" }),
  ]);
  const nodes = base.nodes.map((one) => (one.id === "wire" ? { ...one, kinds: ["other/copper"] } : one));
  const there = [
    node("ore-there", { chain: "other", zh: "环节ore", en: "Ore there" }),
    node("copper", { chain: "other" }),
  ];
  return { ...base, chains: [...base.chains, other], nodes: [...nodes, ...there] };
}

test("a link is the same where it has the same Chinese name, and also where it is listed as a kind", () => {
  const ids = (id: string, chain = "demo") => kindredOf({ chain, id }, world()).map((one) => `${one.chain}/${one.id}`);
  expect([ids("ore"), ids("ore-there", "other"), ids("wire"), ids("copper", "other"), ids("metal")]).toEqual([
    ["other/ore-there"],
    ["demo/ore"],
    ["other/copper"],
    [],
    [],
  ]);
});

test("what other chains have of a link is told in its place, with chain, name and how sure it is", () => {
  const data = world();
  const told = (id: string, scope = "wuhai") => {
    const elsewhere = toldElsewhere({ chain: "demo", id }, { scope, data });
    const { zh, en } = statusTold({ status: "unreported", certainty: undefined, ventures: [], elsewhere });
    return [zh, en];
  };
  expect(told("ore")).toEqual(["见别链的环节ore：投产", "see Ore there on the chain “Other”: operating"]);
  expect(told("wire")[0]).toBe("见别链的环节copper：签约（据推断）");
  expect(told("cable")[0]).toBe("没有归到这里的内容");
  expect(told("ore", "baotou")[0]).toBe("没有归到这里的内容");
});

test("methanol of the coal chain is told on the chains that need it", () => {
  const [kin] = toldElsewhere({ chain: "bdo", id: "methanol" }, { scope: "wuhai", data: real });
  expect(kin?.node).toMatchObject({ chain: "coal-chlor-alkali", id: "methanol" });
});

test("a chain that has several links of a kind is named once", () => {
  const data = world();
  const nodes = data.nodes.map((one) =>
    one.id === "wire" ? { ...one, kinds: ["other/copper", "other/ore-there"] } : one,
  );
  const elsewhere = toldElsewhere({ chain: "demo", id: "wire" }, { scope: "wuhai", data: { ...data, nodes } });
  const { zh, en } = statusTold({ status: "unreported", certainty: undefined, ventures: [], elsewhere });
  expect(zh).toBe("见别链的环节ore：投产；环节copper：签约（据推断）");
  expect(en).toBe("see Ore there on the chain “Other”: operating; Node copper: signed (by inference)");
});
