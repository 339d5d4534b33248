import { periodWords, statusWord } from "../../src/model/circumstances.ts";
import { yearWords } from "../../src/model/format/period.ts";
import { placeOf } from "../../src/model/lookup.ts";
import { shortName } from "../../src/model/places.ts";
import type { Context, Observation } from "../../src/model/types.ts";
import type { Said } from "./said.ts";

/** The parts that a text leaves out of what must be told with a value: `status`, `place`, `period`. */
export function missing(text: string, of: Observation, { data, lang }: Context): string[] {
  // Lines of a picture end without a space.
  const bare = (words: string) => words.toLowerCase().replace(/\s/g, "");
  const said = bare(text);
  const says = (...words: readonly string[]) => words.some((word) => said.includes(bare(word)));
  const place = placeOf(of.place, data);
  // What is printed of a park stands under the name of its city as well.
  const around = place.level === "park" ? [shortName(placeOf(place.parent, data))[lang]] : [];
  return [
    ...(says(statusWord(of, lang)) ? [] : ["status"]),
    ...(says(place[lang], shortName(place)[lang], ...around) ? [] : ["place"]),
    ...(says(periodWords(of, lang), ...yearWords(of).map((year) => year[lang])) ? [] : ["period"]),
  ];
}

/** One line for each text that leaves something out, by the reading that leaves out least. */
export function faults(said: readonly Said[], { data, lang }: Context): string[] {
  return said.flatMap(({ where, text, of }) => {
    const [least = []] = of.map((one) => missing(text, one, { data, lang })).sort((a, b) => a.length - b.length);
    return least.length === 0 ? [] : [`${where}: no ${least.join(", ")} in “${text}”`];
  });
}
