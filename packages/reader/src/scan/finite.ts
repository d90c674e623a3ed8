const FINITE = new Set(["past", "nonpast", "planned"]);

/** True for the features of a form that tells when: a finite verb. */
export function isFinite(features: Iterable<string> = []): boolean {
  for (const feature of features) if (FINITE.has(feature)) return true;
  return false;
}
