import { scopeCode, venturesOn } from "../../../chain-maps/chain-view.ts";
import { stageAndSize } from "./stage-and-size.ts";
import { joined, type Compute } from "./statement.ts";
import { nodeOf } from "../../../tables/ventures.ts";

/** Every project, park and cluster that the reports name on the chain in the place. */
export const keyProjects: Compute = (chain, { scope, data }) => {
  return venturesOn(chain.id, { scope, data })
    .filter(({ project }) => project !== "")
    .map((venture) => ({
      subject: { zh: venture.project, en: venture.project_en },
      node: nodeOf(venture, data),
      finding: joined(
        [
          { zh: venture.company, en: venture.company_en },
          stageAndSize([venture], { here: scopeCode(scope, data), data }),
        ],
        {
          zh: "：",
          en: ": ",
        },
      ),
      basis: "printed",
      evidence: [venture],
    }));
};
