import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { SqliteDatabase, SqliteStatement } from "kysely";

/** Prepared statements kept; Kysely compiles the same few hundred texts again and again. */
const KEPT = 1000;

/** `node:sqlite` in the shape Kysely's SQLite dialect asks for. */
export function driverOf(database: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      const known = kept.get(sql);
      if (known) return known;
      const statement = statementOf(database.prepare(lockEarly(sql)));
      kept.set(sql, statement);
      if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? "");
      return statement;
    },
    close() {
      kept.clear();
      database.close();
    },
  };
}

/** A transaction that reads first and writes later is refused, without waiting, when another process wrote in between. */
function lockEarly(sql: string): string {
  return sql === "begin" ? "begin immediate" : sql;
}

function statementOf(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}

/** Queries are typed by the tables, whose columns hold only what SQLite can bind. */
function values(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters as SQLInputValue[];
}
