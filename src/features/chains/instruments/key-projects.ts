import { joinTexts } from "../../../model/join-texts.ts";
import { scopeCode } from "../../../chain-maps/chain-view.ts";
import { presencesOn } from "../../../chain-maps/presence.ts";
import { stageAndSize } from "./stage-and-size.ts";
import { printed, type Compute } from "./statement.ts";

/** Every project, park and cluster that the sources name on the chain in the place. */
export const keyProjects: Compute = (chain, { scope, data }) => {
  return presencesOn(chain.id, { scope, data })
    .filter(({ project }) => project !== "")
    .map((venture) => {
      const firm = { zh: venture.company, en: venture.company_en };
      const told = stageAndSize([venture], { here: scopeCode(scope, data), data });
      const subject = { zh: venture.project, en: venture.project_en };
      return printed([venture], { subject, finding: joinTexts([firm, told], { zh: "：", en: ": " }), data });
    });
};
