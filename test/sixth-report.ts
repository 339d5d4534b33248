import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [report, place] = ["league-2024", "152900"];
const half = `${place},2024-01-01,2024-06-30`;

/** What is added to the files of `data/`, line by line. */
const rows: Readonly<Record<string, readonly string[]>> = {
  "reports.csv": [
    `${report},${place},某盟上半年招商引资,Half a year of a league,,2024-07-10,2024-07-10,2024-07-10,press,9,${"0".repeat(64)},,虚构，测试用。,Made up for tests.`,
  ],
  [`figures/${report}.csv`]: [
    "id,line,column,printed,indicator,place,period_start,period_end,value,unit,qualifier,status,dimension,member,flags,note,note_en",
    `${report}-001,3,5,21.20亿元,funds-domestic,${half},21.20,亿元,exact,actual,,,,,`,
    `${report}-002,3,15,19%,funds-domestic-growth,${half},19,%,exact,actual,,,,,`,
    `${report}-003,4,5,9次,leader-trips,${half},9,次,exact,actual,leaders,party-government,,,`,
    `${report}-004,5,5,90亿元以上,funds-domestic,${place},2026-01-01,2026-12-31,90,亿元,at_least,target,,,,,`,
  ],
  [`aside/${report}.csv`]: ["line,column,printed,reason", "2,1,2024,date"],
  [`ventures/${report}.csv`]: [
    "id,line,company,company_en,project,project_en,place,chain,node,stage,amount,amount_unit,size_class,capacity,capacity_unit,capacity_per,confidence,note,note_en",
    `${report}-v01,6,虚构风电,Made-up Wind,,,${place},wind,steel,signed,,,,,,,stated,,`,
  ],
  [`methods/${report}.csv`]: [
    "id,line,place,each,zh,en,kind,mechanism,rhythm,rhythm_en,needs,needs_en,shows,shows_en,here,why,why_en",
    `${report}-m01,7,${place},,带队外出,Trips,service,leaders,,,时间,Time,次数,Numbers,,没有名单。,No list.`,
  ],
};

/** How the site is to show the place of the report: its cells of `colour`, `scope` and `screen`. */
export const shown = { code: place, zh: "阿拉善", colour: "#6f3f8f #cfa3e8", scope: "alxa", screen: "4" };

/** Adds an invented sixth report to a folder of data: of a place that the others hardly name, and of a later year. */
export function addSixthReport(data: string): void {
  for (const [file, lines] of Object.entries(rows)) appendFileSync(join(data, file), `${lines.join("\n")}\n`);
  const places = join(data, "vocab/places.csv");
  const text = readFileSync(places, "utf8");
  const added = text.replace(
    new RegExp(`^(${place},.*),,,$`, "m"),
    `$1,${shown.colour},${shown.scope},${shown.screen}`,
  );
  if (added === text) throw new Error(`no row without a colour: ${place}.`);
  writeFileSync(places, added);
}
