import { first } from "./0001-first.ts";
import { handles } from "./0002-handles.ts";
import { judgements } from "./0003-judgements.ts";
import { sketches } from "./0004-sketches.ts";
import { versions } from "./0005-versions.ts";
import type { Migration } from "./migration.ts";

/** All steps in order; a store's version is how many of them it has taken. */
export const MIGRATIONS: readonly Migration[] = [first, handles, judgements, sketches, versions];
