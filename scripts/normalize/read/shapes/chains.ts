import { z } from "zod";
import { nodeStages } from "../../../../src/model/types.ts";
import { cell } from "../../../../src/tables/cells/cell.ts";
import { readFilled } from "../../../../src/tables/cells/filled.ts";
import { readId } from "../../../../src/tables/cells/id.ts";
import { readList } from "../../../../src/tables/cells/list.ts";
import { readWord } from "../../../../src/tables/cells/word.ts";

/** `vocab/chains.csv`: one row an industrial chain. */
export const chainShape = z.object({
  id: cell(readId),
  zh: cell(readFilled),
  en: cell(readFilled),
  summary: cell(readFilled),
  summary_en: cell(readFilled),
});

/** `chains/<chain>.csv`: one row a node; `feeds` are nodes of the same chain. */
export const nodeShape = z.object({
  id: cell(readId),
  stage: cell((text) => readWord(text, { noun: "stage", among: nodeStages })),
  zh: cell(readFilled),
  en: cell(readFilled),
  feeds: cell(readList),
  source: cell(readFilled),
});
