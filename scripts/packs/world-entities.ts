// Turns the tables (and CLDR's names of states) into the entities and offices of the world pack.
import type { PackEntity, PackOffice } from "@chancery/reader";
import type { Cldr } from "./cldr.ts";
import { list, readTable, unique, type Row } from "./table.ts";

type Lists = Readonly<Record<string, readonly string[]>>;

/** All entities; without CLDR only those that need nothing of it. */
export function worldEntities(cldr: Cldr | null): PackEntity[] {
  const own = [...gone(), ...cities(), ...places(), ...prefectures(), ...bodies()];
  return cldr ? [...own, ...states(cldr), ...territories(cldr), ...regions(cldr)] : own;
}

export function worldOffices(): PackOffice[] {
  return readTable("offices").map(([id = "", of = "", kind = "", ...names]) => ({
    id: `office:${id}`,
    of: idOf(of),
    class: kind,
    names: threeLists(names),
  }));
}

const codes = (table: string): ReadonlySet<string> => new Set(readTable(table).map((row) => row[0] ?? ""));
const STATES = new Set([...codes("states"), ...codes("gone")]);
const TERRITORIES = codes("territories");
const BODIES = new Map(readTable("bodies").map(([id = "", kind = ""]) => [id, `${kind}:${id}`]));

/** The id behind a short code of the tables: a state, a territory, a body. */
function idOf(code: string): string {
  if (STATES.has(code)) return `state:${code}`;
  if (TERRITORIES.has(code)) return `region:${code}`;
  const body = BODIES.get(code);
  if (!body) throw new Error(`Nothing is called '${code}' in the tables.`);
  return body;
}

function states(cldr: Cldr): PackEntity[] {
  const capitals = new Map(
    readTable("cities").flatMap(([id, of = "", , , , seat]) => (seat ? [[of, `city:${id}`]] : [])),
  );
  return readTable("states").map(([code = "", ja, en, ru, ...forms]) => ({
    id: `state:${code}`,
    kind: "state" as const,
    names: namesWith(cldr, code, [ja, en, ru]),
    ...stateForms(forms),
    ...given("capital", capitals.get(code)),
    ...given("currency", cldr.currency(code)),
  }));
}

function gone(): PackEntity[] {
  return readTable("gone").map(([code, during = "", ja = "", en = "", ru = "", ...forms]) => ({
    id: `state:${code}`,
    kind: "state" as const,
    names: threeLists([ja, en, ru]),
    ...stateForms(forms),
    during,
  }));
}

function territories(cldr: Cldr): PackEntity[] {
  return readTable("territories").map(([code = "", of = "", ja, en, ru]) => ({
    id: `region:${code}`,
    kind: "region" as const,
    names: namesWith(cldr, code, [ja, en, ru]),
    of: idOf(of),
  }));
}

function regions(cldr: Cldr): PackEntity[] {
  return readTable("regions").map(([id, members = "", ja = "", en = "", ru = "", adjEn = "", adjRu = ""]) => ({
    id: `region:${id}`,
    kind: "region" as const,
    names: threeLists([ja, en, ru]),
    ...filled("compound", { ru: firstParts(list(adjRu)) }),
    ...filled("adjectives", { en: list(adjEn), ru: list(adjRu) }),
    ...membersOf(
      members
        .split(" ")
        .flatMap((part) => (/^\d/.test(part) ? cldr.within(part).filter((code) => STATES.has(code)) : [part])),
    ),
  }));
}

function bodies(): PackEntity[] {
  return readTable("bodies").map(([id = "", kind = "", of = "", ja = "", en = "", ru = "", members = ""]) => ({
    id: `${kind}:${id}`,
    kind: kind === "framework" || kind === "region" ? kind : "body",
    names: threeLists([ja, en, ru]),
    ...given("of", of && idOf(of)),
    ...membersOf(members.split(" ")),
  }));
}

function cities(): PackEntity[] {
  return readTable("cities").map((row) => located("city", row));
}

function places(): PackEntity[] {
  return readTable("places").map((row) => located("place", row));
}

function prefectures(): PackEntity[] {
  return readTable("prefectures").map(([stem = "", ending = "", en = "", ru = "", bare]) => ({
    id: `place:jp/${en.toLowerCase()}`,
    kind: "place" as const,
    names: {
      ja: bare ? unique([stem, stem + ending]) : [stem + ending],
      en: bare ? [en, `${en} Prefecture`] : [`${en} Prefecture`, `${en} prefecture`],
      ru: bare ? [ru, `префектура ${ru}`] : [`префектура ${ru}`],
    },
    of: "state:jp",
  }));
}

function located(kind: "city" | "place", [id, of = "", ja = "", en = "", ru = ""]: Row): PackEntity {
  return { id: `${kind}:${id}`, kind, names: threeLists([ja, en, ru]), ...given("of", of && idOf(of)) };
}

function stateForms([ja = "", adjEn = "", adjRu = "", ru = "", en = ""]: Row): Partial<PackEntity> {
  const first = unique([...list(ru), ...firstParts(list(adjRu))]);
  return {
    ...filled("compound", { ja: list(ja), en: list(en), ru: first }),
    ...filled("adjectives", { en: list(adjEn), ru: list(adjRu) }),
  };
}

/** казахстанский → казахстанско, the first part of казахстанско-японский. */
function firstParts(adjectives: readonly string[]): string[] {
  return adjectives.map((adjective) => adjective.replace(/[иыо]й$/, "о"));
}

/** CLDR's names, then our own; our own alone where the cell begins with '='. */
function namesWith(cldr: Cldr, code: string, cells: readonly (string | undefined)[]): Lists {
  const names = ["ja", "en", "ru"].map((lang, i) => {
    const cell = cells[i] ?? "";
    return [
      lang,
      cell.startsWith("=") ? list(cell.slice(1)) : unique([...cldr.names(code, lang), ...list(cell)]),
    ] as const;
  });
  return Object.fromEntries(names);
}

function threeLists(cells: readonly string[]): Lists {
  return nonEmpty({
    ja: list(cells[0]?.replace(/^=/, "")),
    en: list(cells[1]?.replace(/^=/, "")),
    ru: list(cells[2]?.replace(/^=/, "")),
  });
}

function nonEmpty(lists: Lists): Lists {
  return Object.fromEntries(Object.entries(lists).filter(([, items]) => items.length > 0));
}

function filled(key: "compound" | "adjectives", lists: Lists): Partial<PackEntity> {
  const kept = nonEmpty(lists);
  return Object.keys(kept).length ? { [key]: kept } : {};
}

function given(key: "of" | "capital" | "currency", value: string | undefined): Partial<PackEntity> {
  return value ? { [key]: value } : {};
}

function membersOf(members: readonly string[]): Partial<PackEntity> {
  const ids = members.filter((code) => STATES.has(code) || TERRITORIES.has(code)).map(idOf);
  return ids.length ? { members: unique(ids).sort() } : {};
}
