import { parseWhen } from "@chancery/reader/values";
import { type Failure, failure } from "../errors/failure.ts";

/** The failure for the first of these that is given and no date; null where all are. */
export function dateFault(...dates: readonly (string | undefined)[]): Failure | null {
  const wrong = dates.find((date) => date !== undefined && !parseWhen(date));
  return wrong === undefined ? null : failure("date-invalid", { value: wrong });
}
