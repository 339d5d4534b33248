import { venturesOn } from "../scope.ts";
import { furthest, stands, statusOf } from "../status.ts";
import { nodesOf } from "../nodes.ts";
import { stageAndSize } from "./stage-and-size.ts";
import { named, type Compute } from "./statement.ts";

/** Firms that stand on the chain or have signed, each with its furthest step first. */
export const keyFirms: Compute = (chain, { scope, data }) => {
  const nodes = nodesOf(chain.id, data);
  const own = venturesOn(chain.id, { scope, data }).filter(
    (venture) => venture.company !== "" && (stands(statusOf(venture)) || statusOf(venture) === "signed"),
  );
  const firms = [...Map.groupBy(own, ({ company }) => company).values()];
  const order = ["producing", "building", "signed"];
  return firms
    .sort((a, b) => order.indexOf(furthest(a)) - order.indexOf(furthest(b)))
    .flatMap((ventures) => {
      const [first] = ventures;
      if (!first) return [];
      const on = ventures.map(({ node }) => nodes.find(({ id }) => id === node)).find((node) => node !== undefined);
      return [
        {
          subject: named(first),
          node: on,
          finding: stageAndSize(ventures, data),
          basis: "printed",
          evidence: ventures,
        },
      ];
    });
};
