import type { PackEntity } from "@chancery/reader";
import { foldName } from "../fuse/name-key.ts";
import { batches, type Database, inBatches } from "./database.ts";

/** Keeps entities that are not there yet or have changed, with all their names. */
export async function keepEntities(db: Database, entities: readonly PackEntity[]): Promise<void> {
  const bodies = await inBatches(
    entities.map((entity) => entity.id),
    (some) => db.selectFrom("entity").select(["id", "body"]).where("id", "in", some).execute(),
  );
  const known = new Map(bodies.map(({ id, body }) => [id, body]));
  for (const entity of entities) {
    const body = JSON.stringify(entity);
    if (known.get(entity.id) === body) continue;
    known.set(entity.id, body);
    await db.deleteFrom("entity_name").where("entity", "=", entity.id).execute();
    await db
      .insertInto("entity")
      .values({ id: entity.id, kind: entity.kind, body })
      .onConflict((on) => on.column("id").doUpdateSet({ kind: entity.kind, body }))
      .execute();
    for (const some of batches(nameRows(entity))) await db.insertInto("entity_name").values(some).execute();
  }
}

/** All entities that are kept. */
export async function keptEntities(db: Database): Promise<PackEntity[]> {
  const rows = await db.selectFrom("entity").select("body").orderBy("id").execute();
  // Written by `keepEntities` and by nothing else.
  return rows.map(({ body }) => JSON.parse(body) as PackEntity);
}

/** Names, the first of each language the one to show, then short ones. */
function nameRows({ id, names, short = {} }: PackEntity) {
  const langs = [...new Set([...Object.keys(names), ...Object.keys(short)])];
  return langs.flatMap((lang) =>
    [...new Set([...(names[lang] ?? []), ...(short[lang] ?? [])])].map((name, position) => ({
      entity: id,
      lang,
      position,
      name,
      folded: foldName(name),
    })),
  );
}

/** The name to show of entities, by id and language. */
export async function shownNames(
  db: Database,
  ids: readonly string[],
): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> {
  const rows = await inBatches([...new Set(ids)], (some) =>
    db.selectFrom("entity_name").selectAll().where("entity", "in", some).where("position", "=", 0).execute(),
  );
  const shown: Record<string, Record<string, string>> = {};
  for (const { entity, lang, name } of rows) (shown[entity] ??= {})[lang] = name;
  return shown;
}

/** The entity that bears a name, in whichever language, where it is the only one. */
export async function entityNamed(db: Database, name: string): Promise<string | null> {
  const { entities } = await seek(db, name);
  const known = entities.filter((id) => id !== name);
  const row = await db.selectFrom("entity").select("id").where("id", "=", name).executeTakeFirst();
  return row?.id ?? (known.length === 1 ? (known[0] ?? null) : null);
}

/** All names of entities, by id. */
export async function allNames(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await inBatches([...new Set(ids)], (some) =>
    db.selectFrom("entity_name").select(["entity", "name"]).where("entity", "in", some).execute(),
  );
  const names = new Map<string, string[]>();
  for (const { entity, name } of rows) names.set(entity, [...(names.get(entity) ?? []), name]);
  return names;
}

/** What someone asked for by name: entities that bear it in any language, and all their folded names. */
export interface Sought {
  readonly entities: readonly string[];
  readonly folded: readonly string[];
}

/** Looks up a name in any language, or an entity id. */
export async function seek(db: Database, asked: string): Promise<Sought> {
  const folded = foldName(asked);
  const bearing = await db
    .selectFrom("entity_name")
    .select("entity")
    .distinct()
    .where((is) => is.or([is("folded", "=", folded), is("entity", "=", asked)]))
    .execute();
  const entities = [...new Set([asked, ...bearing.map((row) => row.entity)])];
  const others = await inBatches(entities, (some) =>
    db.selectFrom("entity_name").select("folded").distinct().where("entity", "in", some).execute(),
  );
  return { entities, folded: [...new Set([folded, ...others.map((row) => row.folded)])] };
}
