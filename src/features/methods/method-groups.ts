import { methodKinds, type Method, type MethodKind, type Data } from "../../model/types.ts";
import { byPlace } from "./method-matrix.ts";

/** The methods that the reports describe of any of the places. */
export function methodsAt(codes: ReadonlySet<string>, data: Data): readonly Method[] {
  return data.methods.filter(({ place }) => codes.has(place));
}

/**
 * Methods under their kinds, in the order of the kinds and then of the matrix's columns; kinds without any are left
 * out.
 */
export function byKind(
  methods: readonly Method[],
  data: Data,
): readonly { kind: MethodKind; methods: readonly Method[] }[] {
  return methodKinds
    .map((kind) => ({
      kind,
      methods: byPlace(
        methods.filter((method) => method.kind === kind),
        data,
      ),
    }))
    .filter((group) => group.methods.length > 0);
}
