import { loadDetector, MissingDetector } from "../../../reading/host/browser/likelier.ts";

/** Reads, and once more with the detector of encodings where the text needs it. */
export async function detected<Read>(read: () => Promise<Read> | Read): Promise<Read> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof MissingDetector)) throw error;
    await loadDetector();
    return read();
  }
}
