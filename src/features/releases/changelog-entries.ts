import { correctionWords } from "../../i18n/correction-words.ts";
import { reportTitle } from "../../i18n/names.ts";
import { paths, releaseAnchor } from "../../i18n/addresses.ts";
import { releaseContents } from "../../model/release-contents.ts";
import type { Correction, Context } from "../../model/types.ts";
import { rowWith } from "../../tables/row-with.ts";

/** One ruling on an odd print, as the log of changes tells it. */
function correctionEntry(correction: Correction, { data, lang }: Context) {
  const { figure, printed, reading, date } = correction;
  const report = rowWith(data.figures, { id: figure })?.report ?? "";
  return {
    figure,
    printed,
    date,
    kind: correctionWords(correction, data)[lang],
    reading: reading[lang],
    report: report === "" ? "" : reportTitle(report, { data, lang }),
    path: paths.report(report, figure),
  };
}

/**
 * What changed, the newest first: each release with its corrections, then its files; corrections to come have no day of
 * release.
 */
export function changelogEntries({ data, lang }: Context) {
  const of = (wanted: string) =>
    data.corrections
      .filter(({ version }) => version === wanted)
      .map((correction) => correctionEntry(correction, { data, lang }));
  const released = new Set(data.releases.map(({ version }) => version));
  const coming = [...new Set(data.corrections.map(({ version }) => version))].filter(
    (version) => !released.has(version),
  );
  const kept = releaseContents(data);
  return [...coming.map((version) => ({ version, date: "", summary: undefined })), ...data.releases.toReversed()].map(
    ({ version, date, summary }) => {
      const contents = kept.find((release) => release.version === version);
      const tables = (contents?.files ?? []).map(({ name }) => paths.dataFile(name));
      return {
        id: releaseAnchor(version),
        version,
        date,
        summary: summary?.[lang] ?? "",
        corrections: of(version),
        files: (date === "" ? [] : [paths.dataZip, paths.dataPackage, ...tables]).map((path) => ({
          name: path.replace("data/", ""),
          path: paths.releaseFile(path, version),
        })),
        charts: (contents?.charts ?? []).map(({ slug, title }) => ({
          title: title[lang],
          path: paths.releaseEmbed(slug, version),
        })),
      };
    },
  );
}
