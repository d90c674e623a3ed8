import { useSearch } from "@tanstack/react-router";

/** The day as of which the page is asked, EDTF; undefined for now. It stands in the address and goes along with every link. */
export function useAsOf(): string | undefined {
  return useSearch({ strict: false }).asOf;
}
