import { confidences, nodeStages, placeLevels, standings, ventureStages } from "../../model/types.ts";
import { coverages } from "../../model/coverage.ts";
import { views } from "../../chain-maps/chain-view.ts";
import { certainties } from "../../chain-maps/certainty.ts";
import { nodeStatuses } from "../../chain-maps/nodes.ts";
import { capacityPeriods } from "../../tables/ventures.ts";
import { coverings } from "../../tables/cited-ventures.ts";

const text = (description: string) => ({ type: "string", description });
const oneOf = (words: readonly string[], description: string) => ({ enum: words, description });
const list = (items: object, description: string) => ({ type: "array", items, description });
/** What each property means; all are there but the `optional` ones, and no others. */
const object = (properties: Readonly<Record<string, object>>, optional: readonly string[] = []) => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});

const both = object({ zh: text("in Chinese"), en: text("in English") });

const node = object({
  id: text("stable within the chain"),
  stage: oneOf(nodeStages, "where on the chain it stands"),
  zh: text("name in Chinese"),
  en: text("name in English"),
  also: list(text("a name"), "other names in Chinese"),
  also_en: list(text("a name"), "other names in English"),
  source: text("the standard or catalogue that lists it, or common knowledge"),
  url: text("its page"),
});

/** Both languages of what has words, or the one address of what has none. */
const addresses = {
  type: "object",
  additionalProperties: { anyOf: [both, text("of what is the same in both languages")] },
  description: "page, embed and files",
};

const map = object({
  place: text("code of the place that it is drawn for"),
  view: oneOf(views, "what it shows"),
  title: both,
  addresses,
});

const status = object({
  node: text("id of a node"),
  place: text("code of a league or city, or of the region where no source names one"),
  status: oneOf(
    nodeStatuses,
    "the furthest step stated of the projects there, else that of a weaker certainty; of one put off last that alone",
  ),
  certainty: oneOf(
    certainties,
    "how sure that is; copy where reprints alone state it, copy-inferred and copy-low where not even these do",
  ),
  cited: { type: "boolean", description: "whether cited pages alone tell it" },
});

const row = object(
  {
    id: text("as in ventures.csv"),
    coverage: oneOf(coverages, "of a report read numeral by numeral, or of a cited page"),
    source: text("id of a report or of a cited page in sources"),
    line: { type: "integer", description: "of a report" },
    place: text("code in places"),
    node: text("id in nodes; empty where the source names no link"),
    stage: list(oneOf(ventureStages, "a step"), "every step that the source tells"),
    said_from: text("the first day on which this may have been said; empty where nothing tells"),
    said_to: text("the last such day"),
    amount: text("as printed, in amount_unit, or empty"),
    amount_unit: text("unit as printed"),
    amount_qualifier: text("how a cited page hedges the amount; empty where it does not"),
    amount_covers: oneOf(["", ...coverings], "of how much the amount is, where that is not what the row names"),
    capacity: text("as printed, in capacity_unit, or empty; never a sum"),
    capacity_unit: text("unit as printed"),
    capacity_per: oneOf(["", ...capacityPeriods], "what the capacity is counted for"),
    capacity_qualifier: text("how a cited page hedges the capacity; empty where it does not"),
    capacity_covers: oneOf(["", ...coverings], "of how much the capacity is, where that is not what the row names"),
    confidence: oneOf(confidences, "how sure its place on the chain is"),
  },
  ["line"],
);

const project = object(
  {
    id: text("stable"),
    zh: text("firm and project as its rows on the chain name them, in Chinese"),
    en: text("firm and project in English"),
    part_of: text("id of the project of which it is a phase or part"),
    url: text("its page, where it has one"),
    rows: list(row, "what each source says of it on this chain, by the day"),
  },
  ["part_of", "url"],
);

const place = object({
  code: text("GB/T 2260 code, of parks with a suffix"),
  zh: text("name in Chinese"),
  en: text("name in English"),
  level: oneOf(placeLevels, "what it is"),
  parent: text("code of the place that it lies in"),
});

const source = object(
  {
    id: text("as in reports.csv or in the column source of ventures.csv"),
    coverage: oneOf(coverages, "read whole, or cited"),
    title: text("in Chinese"),
    title_en: text("in English"),
    publisher: text("of a cited page"),
    published: text("the day of publication, or empty where it is not stated"),
    standing: oneOf(standings, "of a cited page"),
    url: text("its page on this site"),
  },
  ["publisher", "standing"],
);

/** What `/chains/<chain>.json` holds, as JSON Schema (draft 7); published beside the files. */
export const chainSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "An industrial chain of Counting Investment",
  ...object({
    $schema: text("address of this schema"),
    id: text("stable"),
    zh: text("name in Chinese"),
    en: text("name in English"),
    summary: both,
    license: { type: "object", description: "CC BY 4.0" },
    url: both,
    nodes: list(node, "links of the chain, by stage"),
    links: list(object({ from: text("id of a node"), to: text("id of a node") }), "what feeds what"),
    maps: list(map, "the chain drawn for each place and view, with the headline of each"),
    status: list(status, "how far each node is in each place of which a source tells; what is absent is silence"),
    projects: list(project, "firms, projects, parks and capacities on the chain"),
    places: list(place, "all places that are named here, and those they lie in"),
    sources: list(source, "all reports and cited pages that are named here"),
  }),
};
