/** Mutants that may live, each with the reason. */
export const explained: readonly { file: string; kind: string; from: string; why: string }[] = [];
