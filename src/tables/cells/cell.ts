import { z } from "zod";

/** The Zod shape of a cell: text in, what `parse` reads out; the Error that `parse` throws becomes the cell's fault. */
export function cell<Value>(parse: (text: string) => Value) {
  return z.string().transform((text, context): Value => {
    try {
      return parse(text);
    } catch (error) {
      // A TypeError and its like is a fault of the code, not of the data.
      if (!(error instanceof Error) || error.name !== "Error") throw error;
      context.addIssue({ code: "custom", message: error.message });
      return z.NEVER;
    }
  });
}

/** Reads what `read` does, and nothing from an empty cell. */
export function orNone<Value>(read: (text: string) => Value): (text: string) => Value | undefined {
  return (text) => (text === "" ? undefined : read(text));
}
