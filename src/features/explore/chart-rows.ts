import { memberName } from "../../i18n/names.ts";
import { inBoth } from "../../model/join-texts.ts";
import { indicatorOf, placeOf } from "../../model/lookup.ts";
import { shortName } from "../../model/places.ts";
import { statusNote } from "../../model/circumstances.ts";
import type { ChartRow, Data, Observation, Text } from "../../model/types.ts";
import { languages } from "../../tables/text.ts";
import { periodWords } from "../../model/circumstances.ts";
import type { Form } from "./forms.ts";

/** Words in both languages, the parts that are not empty joined. */
function joined(parts: readonly Text[]): Text {
  const [zh, en] = languages.map((lang) => [...new Set(parts.map((part) => part[lang]).filter(Boolean))].join(" · "));
  return { zh: zh ?? "", en: en ?? "" };
}

/**
 * Observations as rows of a form: what tells a mark from the others is its label, what several share their group. A
 * series is parted by all but time, small multiples by what is measured.
 */
export function chartRows(chosen: readonly Observation[], { form, data }: { form: Form; data: Data }): ChartRow[] {
  return chosen.map((of): ChartRow => {
    const place = shortName(placeOf(of.place, data));
    const { zh, en } = indicatorOf(of.indicator, data);
    const indicator = { zh, en };
    const part = inBoth((lang) => memberName(of, { data, lang }));
    const period = inBoth((lang) => periodWords(of, lang));
    const status = inBoth((lang) => statusNote(of, lang));
    switch (form) {
      case "bars":
      case "dots":
        return { of, label: joined([place, part]) };
      case "series":
        return { of, label: joined([place, period, status]), group: joined([place, indicator, part]) };
      case "panels":
        return { of, label: joined([place, part, period, status]), group: indicator };
      case "figures":
        return { of, label: joined([place, part]), group: indicator };
    }
  });
}
