import { learnLetters } from "../../../reading/host/browser/simplified.ts";
import { messageOf } from "../../../reading/message-of.ts";
import { kindOf, openBlocks, type Block } from "../../../reading/open/open.ts";
import { readMarks } from "../reading.ts";
import { detected } from "./detected.ts";
import type { Answer, Asked } from "./messages.ts";
import { piecesOf } from "./pieces.ts";

// Reads beside the page, which stays quick however long a text is. Nothing here asks the network for anything but the
// readers of the site itself.
addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  // pdf.js sends messages of its own.
  if (isAsked(data)) void answer(data).then((said) => postMessage(said));
});

const isAsked = (data: unknown): data is Asked => typeof data === "object" && data !== null && "known" in data;

async function answer({ id, content, known, file, whole, place, published }: Asked): Promise<Answer> {
  try {
    if (content instanceof Uint8Array && kindOf(content) === "html") return { id, kind: "page" };
    learnLetters(known.letters);
    const blocks = () =>
      content instanceof Uint8Array ? openBlocks(piecesOf(content), { file, whole }) : oneBlock(content);
    const reading = await detected(() => readMarks(blocks(), { ...known.vocabulary, file, place, published }));
    return { id, kind: "read", reading };
  } catch (error) {
    return { id, kind: "fault", message: messageOf(error).split("\n")[0] ?? "" };
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- as documents are waited for
async function* oneBlock(document: Pick<Block, "lines"> & Partial<Block>): AsyncGenerator<Block> {
  yield { ...document, first: 1, bytes: 0 };
}
