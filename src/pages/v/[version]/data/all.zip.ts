import { frozenPackages } from "../../../../files/frozen-pages.ts";
import { respond } from "../../../../files/respond.ts";
import { zip } from "../../../../files/zip.ts";

export const getStaticPaths = frozenPackages;

export function GET({ props }: { props: { files: Record<string, string> } }): Response {
  return respond(zip(props.files), "zip");
}
