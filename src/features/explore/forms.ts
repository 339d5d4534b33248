import { caveats, mixesIndicators, type CaveatKind } from "../../model/compare.ts";
import { indicatorOf } from "../../model/lookup.ts";
import type { ChartRow, Data, IndicatorKind, Observation, Text } from "../../model/types.ts";
import { chartRows } from "./chart-rows.ts";
import { formReasons } from "./words.ts";

/** How rows can be drawn; as numbers of their own, without any length, they always can. */
export const forms = ["bars", "dots", "series", "panels", "figures"] as const;
export type Form = (typeof forms)[number];

/** How many rows a drawing may have before nobody can read it. */
export const mostDrawn = 40;

/** How many measures stand side by side. */
const mostPanels = 4;

/** What a rate or a share has no bulk for, and what a rank has no length for. */
const kindsOf: Readonly<Partial<Record<Form, readonly IndicatorKind[]>>> = {
  bars: ["stock", "flow", "count", "size", "share"],
  dots: ["rate", "share"],
};

/** A form with its rows, and why they may not be drawn so; it may where there is no reason. */
export interface FormChoice {
  form: Form;
  rows: readonly ChartRow[];
  reasons: readonly Text[];
}

/** Of every form whether the rows may be drawn so, by the rules of the site's own charts. */
export function formChoices(chosen: readonly Observation[], data: Data): readonly FormChoice[] {
  return forms.map((form) => {
    const rows = chartRows(chosen, { form, data });
    return { form, rows, reasons: form === "figures" ? [] : reasonsAgainst(form, { rows, data }) };
  });
}

/** The form that is drawn: the wanted one where it may be, else the first that says most of these rows. */
export function drawnForm(choices: readonly FormChoice[], wanted: Form | undefined): FormChoice | undefined {
  const may = choices.filter(({ reasons }) => reasons.length === 0);
  // What is known of one thing over time is told by time.
  const overTime = may.find(
    ({ form, rows }) => form === "series" && new Set(rows.map(({ group }) => group?.zh)).size < rows.length,
  );
  return may.find(({ form }) => form === wanted) ?? overTime ?? may[0];
}

interface Options {
  rows: readonly ChartRow[];
  data: Data;
}

function reasonsAgainst(form: Exclude<Form, "figures">, { rows, data }: Options): readonly Text[] {
  const reasons: Text[] = [];
  if (rows.length > mostDrawn) return [formReasons.tooMany];
  if (rows.length < 2) return [formReasons.alone];
  if (rows.some(({ of }) => of.value_base < 0)) reasons.push(formReasons.negative);
  const allowed = kindsOf[form];
  const kinds = rows.map(({ of }) => indicatorOf(of.indicator, data).kind);
  if (kinds.includes("rank")) reasons.push(formReasons.rank);
  else if (allowed && kinds.some((kind) => !allowed.includes(kind)))
    reasons.push(form === "bars" ? formReasons.rates : formReasons.amounts);
  if (form === "series") reasons.push(...againstSeries(rows));
  if (form === "panels") reasons.push(...againstPanels(rows));
  return [...reasons, ...scalesOf(form, rows).flatMap((scale) => againstScale(scale, { form, data }))];
}

/** The rows that would stand on each scale. */
function scalesOf(form: Form, rows: readonly ChartRow[]): readonly (readonly ChartRow[])[] {
  if (form === "bars" || form === "dots") return [rows];
  return [...Map.groupBy(rows, ({ group }) => group?.zh).values()];
}

/** What the form of a series makes plain by itself. */
const shownBy: Readonly<Partial<Record<Form, readonly CaveatKind[]>>> = { series: ["different-period-length"] };

/** What forbids that rows stand as lengths on one scale: the caveats say it, and units and indicators that differ. */
function againstScale(rows: readonly ChartRow[], { form, data }: { form: Form; data: Data }): readonly Text[] {
  if (rows.length < 2) return [];
  const barred = caveats(rows, data).filter(
    ({ comparable, kind }) => !comparable && !(shownBy[form] ?? []).includes(kind),
  );
  if (barred.length > 0) return barred.map(({ text }) => text);
  if (mixesIndicators(rows, data)) return [formReasons.indicators];
  return new Set(rows.map(({ of }) => of.unit_base)).size > 1 ? [formReasons.units] : [];
}

function againstSeries(rows: readonly ChartRow[]): readonly Text[] {
  const dated = rows.filter(({ of }) => of.period_start !== "" && of.period_end !== "");
  const parts = Map.groupBy(dated, ({ group }) => group?.zh).values();
  const periods = parts.map((part) => new Set(part.map(({ of }) => `${of.period_start} ${of.period_end}`)).size);
  return periods.some((several) => several > 1) ? [] : [formReasons.onePeriod];
}

function againstPanels(rows: readonly ChartRow[]): readonly Text[] {
  const groups = Map.groupBy(rows, ({ group }) => group?.zh);
  const cells = new Set(rows.flatMap(({ label, group }) => [`${label.zh} ${group?.zh ?? ""}`]));
  // Alone in its column a value has nothing to be measured by.
  if (groups.size < 2 || groups.values().some(({ length }) => length < 2)) return [formReasons.oneMeasure];
  if (groups.size > mostPanels) return [formReasons.manyMeasures];
  return cells.size < rows.length ? [formReasons.twice] : [];
}
