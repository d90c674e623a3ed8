// Where what happened took place: towns and places of events, a state by its capital.
import type { Name } from "@chancery/reader";
import type { Line } from "./ledger.ts";
import type { World } from "./world.ts";

/** A place of events. */
export interface Spot {
  readonly id: string;
  readonly name: Name;
  /** Degrees east and north; null where no pack says where it lies. */
  readonly at: readonly [number, number] | null;
  /** The capital that stands for a state, where only the state is named. */
  readonly capital: string | null;
  readonly count: number;
  /** The last dated record, and its date, EDTF. */
  readonly record: string;
  readonly when: string | null;
}

export interface SpotMap {
  /** Those of most events first. */
  readonly spots: readonly Spot[];
  /** Events that name no place that is known. */
  readonly placeless: number;
}

/** Places of the events among these records. */
export function spotsOf(lines: readonly Line[], world: World): SpotMap {
  const spots = new Map<string, Spot>();
  let placeless = 0;
  for (const line of lines.filter(tookPlace)) {
    const places = placesIn(line);
    if (!places.length) placeless++;
    for (const name of places) {
      const known = spots.get(name.id);
      const when = whenOf(line);
      const last = known && when === null ? known : { record: line.record.id, when };
      const count = (known?.count ?? 0) + 1;
      spots.set(name.id, {
        id: name.id,
        name,
        ...whereIs(name.id, world),
        count,
        record: last.record,
        when: last.when,
      });
    }
  }
  return { spots: [...spots.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)), placeless };
}

type Known = Name & { readonly id: string };

/** What was denied or given up took no place. */
function tookPlace({ record: { body } }: Line): boolean {
  return body.kind === "event" && !["denied", "cancelled"].includes(body.status);
}

/** A town is named beside its state: then the town alone is meant. */
function placesIn({ record: { body } }: Line): Known[] {
  const where = ((body.kind === "event" && body.where) || []).filter((name): name is Known => name.id !== undefined);
  const near = where.filter(({ id }) => !id.startsWith("state:") && !id.startsWith("region:"));
  const meant = near.length ? near : where;
  return [...new Map(meant.map((name) => [name.id, name])).values()];
}

function whereIs(id: string, world: World): Pick<Spot, "at" | "capital"> {
  const capital = world.capitalOf(id) ?? null;
  return { at: world.pointOf(capital ?? id) ?? null, capital };
}

function whenOf({ record: { body }, from, to }: Line): string | null {
  return body.kind === "event" && (from ?? to) !== null ? body.when : null;
}
