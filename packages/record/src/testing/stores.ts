import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { storeOn } from "../keep/keeper.ts";
import type { Store } from "../keep/store.ts";
import type { Connection, Dialect } from "../schema/dialect.ts";
import { sqlite } from "../schema/sqlite/dialect.ts";

/** Databases that every store test runs on, with a way to get an empty place of each. */
const DIALECTS: readonly { readonly dialect: Dialect; readonly place: (test: TestContext) => string }[] = [
  { dialect: sqlite, place: (test) => join(folder(test), "store.db") },
];

export interface Ground {
  readonly store: Store;
  readonly connection: Connection;
  /** Another empty store of the same kind. */
  readonly another: () => Promise<Store>;
}

/** Runs a test on an empty store of every kind of database. */
export function onEveryStore(name: string, body: (ground: Ground, test: TestContext) => Promise<void>): void {
  for (const { dialect, place } of DIALECTS) {
    test(`${name} (${dialect.name})`, async (context) => {
      const fresh = async (): Promise<Connection> => {
        const opened = await dialect.open(place(context));
        if (!opened.ok) throw new Error(opened.error.code);
        context.after(() => opened.value.close());
        return opened.value;
      };
      const connection = await fresh();
      await body({ connection, store: storeOn(connection), another: async () => storeOn(await fresh()) }, context);
    });
  }
}

/** A folder of its own, gone after the test. */
export function folder(test: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), "chancery-store-"));
  test.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** All that a store says, ids left out, as lines that can be compared. */
export async function said(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const record of store.export()) lines.push(JSON.stringify({ ...record, id: "" }));
  return lines;
}
