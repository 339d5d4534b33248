import type { Known } from "../known.ts";
import type { Reading } from "../reading.ts";
import type { DocumentText } from "../../../reading/open/document.ts";

/** What the page asks the worker to read: bytes, or the lines of what only a page can take apart. */
export interface Asked {
  id: number;
  known: Pick<Known, "vocabulary" | "letters">;
  /** As faults and the sheet call it; empty for what was pasted. */
  file: string;
  content: Uint8Array | Pick<DocumentText, "lines" | "leftOut">;
  whole: boolean;
  place: string | undefined;
  published: string | undefined;
}

/** What the worker answers: a reading, that it is a web page, which the page itself takes apart, or why not. */
export type Answer = { id: number } & (
  { kind: "read"; reading: Reading } | { kind: "page" } | { kind: "fault"; message: string }
);
