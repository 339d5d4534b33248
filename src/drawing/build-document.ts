import { Window } from "happy-dom";

/** The build's DOM: drawings are made in it, whatever page they are for. */
export const buildDocument = new Window().document as unknown as Document;
