import type { Failure } from "../errors/failure.ts";
import type { AddReport } from "./add.ts";
import type { Finished } from "./keeping.ts";

/** Counts how documents fared. */
export class Tally {
  readonly #outcomes = { added: 0, reread: 0, unchanged: 0 };
  readonly #unread: Failure[] = [];
  readonly #failed: Failure[] = [];
  readonly #sums = { facts: 0, created: 0, changed: 0 };

  count({ told: { path, outcome, failure }, kept }: Finished): void {
    if (outcome === "unread" || outcome === "failed") {
      const list = outcome === "unread" ? this.#unread : this.#failed;
      if (failure) list.push({ ...failure, where: failure.where ?? path });
    } else {
      this.#outcomes[outcome]++;
    }
    this.#sums.facts += kept?.facts ?? 0;
    this.#sums.created += kept?.created ?? 0;
    this.#sums.changed += kept?.changed ?? 0;
  }

  report(seconds: number): AddReport {
    return { ...this.#outcomes, ...this.#sums, unread: this.#unread, failed: this.#failed, seconds };
  }
}
