import { table, type Row } from "./declare.ts";
import { dayOrNone } from "./kinds.ts";
import { citedPage, fragment, rowId } from "./usual.ts";
import { ventures } from "./ventures.ts";

const { company, company_en, project, project_en, place, chain, node, stage } = ventures.columns;
const { amount, amount_unit, capacity, capacity_unit, capacity_per, confidence, note, note_en } = ventures.columns;

/** Who does what where on which chain by the cited pages; one project may stand in several rows. */
export const citedVentures = table({
  noun: "cited venture",
  file: "cited/ventures.csv",
  about:
    "Who does what where on which chain, as a cited page has it. One project may have several rows, one a page or a link: they are never added up.",
  key: ["id"],
  columns: {
    id: rowId({ about: "`<source>-v<number>`, stable once published." }),
    source: citedPage,
    printed: fragment("The words that tell how far it has come: `建成投产`."),
    company,
    company_en,
    project,
    project_en,
    place,
    chain,
    node,
    stage: {
      ...stage,
      about:
        "Every step that the page tells, as in `ventures/<report>.csv`; trial production is `producing`, and the note says so.",
    },
    as_of: dayOrNone({
      about: "The day that the page gives for the step, or its own; empty where no whole day is told.",
    }),
    amount,
    amount_unit,
    capacity,
    capacity_unit,
    capacity_per,
    confidence,
    note,
    note_en,
  },
});

/** Who does what where on which chain, as a cited page has it. */
export type CitedVenture = Row<typeof citedVentures>;
