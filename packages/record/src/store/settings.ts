import type { Database } from "./database.ts";

/** What the store has noted of itself under this name; null where nothing. */
export async function settingNamed(db: Database, name: string): Promise<string | null> {
  const row = await db.selectFrom("setting").select("value").where("name", "=", name).executeTakeFirst();
  return row?.value ?? null;
}

export async function noteSetting(db: Database, name: string, value: string): Promise<void> {
  await db
    .insertInto("setting")
    .values({ name, value })
    .onConflict((on) => on.column("name").doUpdateSet({ value }))
    .execute();
}
