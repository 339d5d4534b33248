import type { Answer } from "../../compare/judge-pair.ts";

/** The sign of an answer beside its words, the same in every language. */
export const answerSigns: Readonly<Record<Answer, string>> = { yes: "=", "with-a-word": "≈", no: "≠" };
