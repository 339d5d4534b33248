import type { MarkStyle } from "../drawing/mark.ts";
import type { ReleasedDrawing, Data } from "../model/types.ts";
import type { Embedded } from "./embedded.ts";
import { licenceText } from "./licence.ts";
import { paths } from "../i18n/addresses.ts";
import { absoluteLink } from "../i18n/link.ts";
import { unpackDrawings } from "../model/drawings-file.ts";
import { releaseContents } from "../model/release-contents.ts";
import { rowWith } from "../tables/row-with.ts";
import { together, type SiteFiles } from "./site-files.ts";
import { zip } from "./zip.ts";

/** Every chart of every release, drawn as it was then: the paths of a `v/[version]/embed/[slug]` route. */
export function releaseEmbeds(data: Data) {
  return releaseContents(data).flatMap(({ version, charts, drawings }) => {
    const date = rowWith(data.releases, { version })?.date ?? "";
    const drawn = unpackDrawings(Buffer.from(drawings, "base64"));
    return charts.map(({ slug, title, subtitle, alt, source }) => {
      const words = { slug, title, subtitle, alt, source };
      const embedded: Embedded = { ...words, page: paths.chart(slug), ...placed(drawn[slug]) };
      return { params: { version, slug }, props: { embedded, release: { version, date } } };
    });
  });
}

/** A drawing whose links lead to this site. */
function placed({ key, svgs }: ReleasedDrawing = { key: [], svgs: { zh: [], en: [] } }) {
  const here = (drawn: ReleasedDrawing["svgs"]["zh"]) =>
    drawn.map(({ width, svg }) => ({ width, svg: svg.replaceAll("{site}", absoluteLink("")) }));
  return { key: key as readonly MarkStyle[], drawings: { zh: here(svgs.zh), en: here(svgs.en) } };
}

/** The files of every release as it published them: the CSVs of its charts and tables, its package, a zip of them. */
export function releaseFiles(data: Data): SiteFiles {
  return together(
    releaseContents(data).map(({ version, charts, files, package: text }) => {
      const at = (path: string) => paths.releaseFile(path, version);
      const tables = Object.fromEntries(files.map(({ name, csv }) => [`${name}.csv`, csv]));
      const packed = { ...tables, "datapackage.json": text, "LICENSE.txt": licenceText };
      return {
        ...Object.fromEntries(charts.map(({ slug, csv }) => [at(paths.chartFile(slug, "csv")), () => csv])),
        ...Object.fromEntries(files.map(({ name, csv }) => [at(paths.dataFile(name)), () => csv])),
        [at(paths.dataPackage)]: () => text,
        [at(paths.dataZip)]: () => zip(packed),
      };
    }),
  );
}
