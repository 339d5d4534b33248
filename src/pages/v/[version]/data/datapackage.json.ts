import { frozenPackages } from "../../../../files/frozen-pages.ts";
import { respond } from "../../../../files/respond.ts";

export const getStaticPaths = frozenPackages;

export function GET({ props }: { props: { text: string } }): Response {
  return respond(props.text, "json");
}
