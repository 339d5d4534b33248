import { fault, type Fault } from "../../lib/fault.ts";
import type { VentureStage } from "../../../src/tables/ventures.ts";
import type { RowOf, Tables } from "../read/folder.ts";

type AnyVenture = RowOf<"ventures"> | RowOf<"citedVentures">;

interface Rule {
  words: RegExp;
  /** Which cells tell it; a note speaks also of other pages, so that most rules read the fragment alone. */
  cells: readonly ("printed" | "note")[];
  /** Words of the fragment that tell more, and make it right. */
  unless?: RegExp;
  /** Whether it is wrong only of a capacity: the product may be there, the capacity is not. */
  ofCapacity?: boolean;
  never: readonly VentureStage[];
  mend: string;
}

const runs: readonly VentureStage[] = ["existing", "producing"];
const done: readonly VentureStage[] = ["agreed", "brought-in", "signed", "landed", "under-construction", ...runs];

const rules: readonly Rule[] = [
  { words: /拟|擬|还将/u, cells: ["printed"], never: done, mend: "What is to come is target" },
  { words: /尚待/u, cells: ["printed", "note"], never: done, mend: "What is to come is target" },
  {
    words: /计划|預計|预计|力争|即将/u,
    cells: ["printed"],
    never: runs,
    mend: "What is to operate is under-construction or target",
  },
  {
    words: /试生产|试运行|试车|試車|试产|调试|开车|中试|点火/u,
    cells: ["printed", "note"],
    never: runs,
    mend: "Trial production is under-construction, and the note says so",
  },
  {
    words: /下线|下線|出炉|首片|首件/u,
    cells: ["printed", "note"],
    ofCapacity: true,
    never: runs,
    mend: "A project of which a product came off the line is under-construction",
  },
  {
    words: /建成/u,
    cells: ["printed"],
    unless: /投产|达产|投运|并网|运行/u,
    never: ["producing"],
    mend: "What is built is existing",
  },
  {
    words: /设计规模|设计产能|建成后/u,
    cells: ["printed", "note"],
    ofCapacity: true,
    never: runs,
    mend: "Leave out a capacity that is only designed",
  },
  {
    words: /搁置|终止|取消|停建|下马/u,
    cells: ["printed", "note"],
    never: ["put-off"],
    mend: "What is dropped is not put off, and has no stage yet",
  },
  {
    words: /说的是(?:资源|技术)/u,
    cells: ["note"],
    never: done,
    mend: "A resource or a technique is no project: it is named",
  },
];

/** Words that tell of something at work; a note that denies it tells nothing. */
const works = /投产|投產|达产|投运|投運|投入|并网|运行|运转|发电|生产|加工|作业/u;
const denials = /[^，。；]*未载[^，。；]*/gu;

/** A cited venture that operates has a fragment, or a note, with a word that says so: a name or a size says none. */
export function checkOperatingWords({ citedVentures }: Tables): Fault[] {
  return citedVentures.rows
    .filter(({ stage }) => stage.includes("producing"))
    .filter(({ printed, note }) => !works.test(printed + note.replaceAll(denials, "")))
    .map((row) => {
      const message = `nothing that operates: ${row.printed}. Cite the words that say so, or take existing`;
      return fault(row, { column: "printed", message });
    });
}

/** No step of a venture is further than the words of its note and, of a cited one, of its fragment carry. */
export function checkStageWords({ ventures, citedVentures }: Tables): Fault[] {
  return [...ventures.rows, ...citedVentures.rows].flatMap((row) =>
    rules.flatMap((rule) => {
      const found = wordOf(row, rule);
      const stage = row.stage.find((one) => rule.never.includes(one));
      if (!found || !stage) return [];
      return [fault(row, { column: "stage", message: `stage beyond its words: ${stage} of ${found}. ${rule.mend}` })];
    }),
  );
}

function wordOf(row: AnyVenture, { words, cells, unless, ofCapacity }: Rule): string | undefined {
  const texts = { printed: "printed" in row ? row.printed : "", note: row.note };
  if (unless?.test(texts.printed) || (ofCapacity && row.capacity.text === "")) return undefined;
  return cells.map((cell) => words.exec(texts[cell])?.[0]).find((one) => one !== undefined);
}

/** A site that no line prints makes its place an inference. */
export function checkSitesTold({ ventures, citedVentures }: Tables): Fault[] {
  return [...ventures.rows, ...citedVentures.rows]
    .filter(({ note, confidence }) => /工厂地点未(?:载|说)/u.test(note) && confidence === "stated")
    .map((row) =>
      fault(row, { column: "confidence", message: "stated, though the note says that no site is printed: inferred" }),
    );
}
