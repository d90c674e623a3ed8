import type { OfficeAnnotation, PersonAnnotation } from "./annotation.ts";

/** Class of an office told only as that of the other side: his counterpart, «японский коллега». */
export const COUNTERPART = "counterpart";

/** 'met her Turkish counterpart, Hakan Fidan': the office of the person named before in the sentence, of two offices the last. */
export function withCounterparts(
  people: readonly (PersonAnnotation | OfficeAnnotation)[],
): (PersonAnnotation | OfficeAnnotation)[] {
  return people.map((one, i) => {
    if (one.kind !== "PERSON" || one.officeClass !== COUNTERPART) return one;
    const { officeClass: _counterpart, ...rest } = one;
    const before = people
      .slice(0, i)
      .findLast((other): other is PersonAnnotation => other.kind === "PERSON" && other.office !== undefined);
    if (!before?.office || one.of === undefined) return rest;
    return {
      ...rest,
      office: before.office,
      ...(before.officeSaid === undefined ? {} : { officeSaid: before.officeSaid.split(/ [-–—] /u).at(-1) ?? "" }),
      officeClass: before.officeClass ?? "",
    };
  });
}
