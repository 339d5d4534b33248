import type { Prepared } from "../charts/figure-chart.ts";
import type { Lang } from "../model/types.ts";

interface Placed {
  lang: Lang;
  /** Which of the drawings: the width it was made for. */
  drawn: 360 | 640 | 960;
  /** Where it goes; it keeps its proportions, and stands at the left and top of the box. */
  box: { x: number; y: number; width: number; height: number };
}

/** A chart's drawing as part of a larger one, as large as its box allows. */
export function placeDrawing({ drawings }: Pick<Prepared, "drawings">, { lang, drawn, box }: Placed): string {
  const svg = drawings(lang).find(({ width }) => width === drawn)?.svg ?? "";
  const { width, height } = sizeOf(svg);
  const scale = Math.min(box.width / width, box.height / height);
  const [wide, high] = [Math.round(width * scale), Math.round(height * scale)];
  return svg
    .replace(/^<svg [^>]*>/, (tag) =>
      tag
        .replace(/ (?:width|height|role|aria-label|tabindex|class)="[^"]*"/g, "")
        .replace("<svg", `<svg x="${box.x}" y="${box.y}" width="${wide}" height="${high}" overflow="visible"`)
        .replace(/^(?!.* viewBox=)<svg/, `<svg viewBox="0 0 ${width} ${height}"`),
    )
    .replace(/ role="img"| aria-label="[^"]*"/g, "");
}

/** The pixels of a drawing. */
export function sizeOf(svg: string): { width: number; height: number } {
  const number = (name: string) => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(svg)?.[1]);
  return { width: number("width"), height: number("height") };
}
