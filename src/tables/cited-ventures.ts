import { table, type Row } from "./declare.ts";
import { qualifiers } from "./figures.ts";
import { dateOrNone, wordOrNone } from "./kinds.ts";
import { citedPage, fragment, rowId } from "./usual.ts";
import { ventures } from "./ventures.ts";

const { company, company_en, project, project_en, place, chain, node, stage } = ventures.columns;
const { amount, amount_unit, capacity, capacity_unit, capacity_per, confidence, note, note_en } = ventures.columns;

const hedges = qualifiers.filter((one) => one !== "exact");
const hedgeOf = (of: string) =>
  wordOrNone(hedges, {
    noun: "qualifier",
    about: `How the page hedges the ${of}: ${hedges.map((one) => `\`${one}\``).join(", ")}; empty where it prints it plainly.`,
  });

/** Of how much an amount or a capacity is, where that is not what its row names. */
export const coverings = ["more", "part"] as const;
const covers = (of: string) =>
  wordOrNone(coverings, {
    noun: "covering",
    about: `Whether the ${of} is of \`more\` than what the row names, such as the whole project beside its phase one, or of a \`part\` of it; empty where it is of just that.`,
  });

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
    printed: fragment("The words that tell how far it has come, else a name: `建成投产`."),
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
        "Every step that the page tells, as in `ventures/<report>.csv`, and none further than its words carry: what is planned, 拟, is `target`, trial production, expected or under way, `under-construction`, what is otherwise built and not said to operate `existing`, and the note says so.",
    },
    as_of: dateOrNone({
      about:
        "The day that the page gives for the step, or its own; the month `2023-11` or the year `2023` where the page speaks of that alone; empty where none is told.",
    }),
    amount,
    amount_unit,
    amount_qualifier: hedgeOf("amount"),
    amount_covers: covers("amount"),
    capacity,
    capacity_unit,
    capacity_per,
    capacity_qualifier: hedgeOf("capacity"),
    capacity_covers: covers("capacity"),
    confidence,
    note,
    note_en,
  },
});

/** Who does what where on which chain, as a cited page has it. */
export type CitedVenture = Row<typeof citedVentures>;
