import type { Data, Lang } from "../../../model/types.ts";

/** What a step of a graphic is drawn with. */
export interface StepOptions {
  /** Any DOM. */
  document: Document;
  /** In CSS pixels. */
  width: number;
  /** From 1. */
  step: number;
  data: Data;
  lang: Lang;
}

/** A graphic that is drawn step by step, each step a drawing of its own that says in one sentence what it shows. */
export interface Graphic {
  steps: (data: Data) => number;
  /** How many marks a step has, each with a title. */
  marks: (options: Omit<StepOptions, "document" | "width">) => number;
  draw: (options: StepOptions) => SVGSVGElement;
}
