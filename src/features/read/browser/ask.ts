import type { Reading } from "../reading.ts";
import { detected } from "./detected.ts";
import type { Answer, Asked } from "./messages.ts";

/** One who reads beside the page: one text at a time, and stops when told. */
export interface Asking {
  /** The reading of a text; rejects with an Error of one line. */
  read: (asked: Omit<Asked, "id">) => Promise<Reading>;
  stop: () => void;
}

/** Begins a worker, and another after each stop. */
export function createAsking(): Asking {
  let worker = begin();
  let last = 0;
  let refuse: (reason: Error) => void = () => undefined;

  function once(asked: Asked): Promise<Answer> {
    return new Promise((resolve, reject) => {
      refuse = reject;
      worker.onmessage = ({ data }: MessageEvent<Partial<Answer>>) => {
        if (data.id === asked.id && data.kind !== undefined) resolve(data as Answer);
      };
      worker.onerror = () => reject(new Error("missing reader"));
      worker.postMessage(asked);
    });
  }

  return {
    async read(asked) {
      const id = (last += 1);
      const answer = await once({ ...asked, id });
      if (answer.kind === "read") return answer.reading;
      if (answer.kind === "fault") throw new Error(answer.message);
      const content = await pageLines(asked);
      const read = await once({ ...asked, id, content });
      if (read.kind === "read") return read.reading;
      throw new Error(read.kind === "fault" ? read.message : "no text");
    },
    stop() {
      worker.terminate();
      worker = begin();
      refuse(new Error("stopped"));
    },
  };
}

const begin = () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });

/** The lines of a web page: only here are the parts of a browser that take pages apart. */
async function pageLines({ content, file, whole }: Omit<Asked, "id">) {
  if (!(content instanceof Uint8Array)) throw new Error("no page");
  const { htmlLines } = await import("../../../reading/open/html/html.ts");
  const { lines, leftOut } = await detected(() => htmlLines(content, { file, whole }));
  return { lines, leftOut };
}
