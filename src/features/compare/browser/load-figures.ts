import { readExplored, type Entry, type ExploreJson, type Explored } from "../../explore/index.ts";
import { inputVentures } from "../../../model/lookup.ts";

/**
 * The figures of the file that a part of the page names.
 * @throws where they do not come
 */
export async function loadFigures({ dataset }: HTMLElement): Promise<Explored> {
  const answer = await fetch(dataset.file ?? "");
  if (!answer.ok) throw new Error(`missing file: ${dataset.file ?? ""}`);
  return readExplored((await answer.json()) as ExploreJson);
}

/** What may be compared: of counted ventures the file has the ids alone, too little to tell where they are printed. */
export function comparable({ entries, data }: Explored): readonly Entry[] {
  return entries.filter(({ of }) => inputVentures(of, data).length === 0);
}
