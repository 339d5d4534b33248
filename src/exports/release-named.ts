import { fill } from "../i18n/fill.ts";
import type { Context, Text } from "../model/types.ts";
import { currentRelease } from "./current-release.ts";

const words = {
  released: { zh: "{version}版", en: "Version {version}" },
  after: { zh: "{version}版之后，未发布", en: "after Version {version}, not released" },
  none: { zh: "未发布", en: "not released" },
} as const satisfies Record<string, Text>;

/** What is cited as the version: that of a release, or that the data came after one and are not yet released. */
export function releaseNamed({ data, lang }: Context): string {
  const { version, date } = currentRelease(data);
  if (date !== "") return fill(words.released[lang], { version });
  const last = data.releases.at(-1);
  return last ? fill(words.after[lang], { version: last.version }) : words.none[lang];
}
