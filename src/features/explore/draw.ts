import { cautionOf, withCaution } from "../../charts/caution.ts";
import { assertComparable } from "../../charts/common-scale.ts";
import { bars } from "../../charts/marks/bars.ts";
import { dots } from "../../charts/marks/dots.ts";
import { figures } from "../../charts/marks/figures.ts";
import { panels } from "../../charts/marks/panels.ts";
import { series } from "../../charts/marks/series.ts";
import type { RenderOptions } from "../../charts/define-chart.ts";
import { cleanSvg } from "../../drawing/clean.ts";
import { speak } from "../../drawing/speak.ts";
import type { ChartKind, ChartRow, Context } from "../../model/types.ts";
import type { Form } from "./forms.ts";

/** The kind of chart that a form is, for its caution. */
const kinds: Readonly<Record<Form, ChartKind>> = {
  ...{ bars: "bars", dots: "dots", series: "series", panels: "paired", figures: "figures" },
};

const marks: Readonly<Record<Form, (rows: readonly ChartRow[], options: RenderOptions) => SVGSVGElement>> = {
  bars,
  dots: (rows, options) => dots(rows, { ...options, ticks: [], joins: () => false }),
  series,
  panels: (rows, options) => panels(rows, { ...options, whole: () => undefined }),
  figures,
};

interface Options extends Context {
  form: Form;
  /** What the drawing is called. */
  name: string;
  document: Document;
  width: number;
}

/**
 * Draws rows by the marks of the site's charts, in whatever document is at hand.
 * @throws where lengths would stand on one scale that may not be compared
 */
export function drawRows(rows: readonly ChartRow[], options: Options): SVGSVGElement {
  const { form, name, data, lang, width } = options;
  const onScale: RenderOptions["onScale"] = (compared, shown = []) =>
    assertComparable(compared, { slug: `explore (${form})`, data, shown });
  const svg = marks[form](rows, { ...options, onScale });
  const caution = cautionOf(rows, { kind: kinds[form], data });
  const whole = caution ? withCaution(svg, caution[lang]) : svg;
  return speak(cleanSvg(whole, { name, id: `explore-${width}` }), lang);
}
