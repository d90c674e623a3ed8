import type { Pack, PackEntity } from "@chancery/reader";
import { isCurrency, isWhen, isWithdrawn } from "@chancery/reader/values";
import { packProblem, type PackProblem } from "./problem.ts";

const ID = /^[a-z]+:[a-z0-9]+(?:[-/][a-z0-9]+)*$/;

/** All ids that a pack may refer to. */
type Known = ReadonlySet<string>;

/**
 * What is wrong with the content of a pack, in the order of its lines. `beside` are the packs it is used with: ids may be
 * theirs, and names shared with their entities are told (as warnings).
 */
export function checkPack(pack: Pack, beside: readonly Pack[] = []): PackProblem[] {
  const known = new Set([pack, ...beside].flatMap((one) => [...one.entities, ...one.offices].map((line) => line.id)));
  return [
    ...twice(pack),
    ...pack.entities.flatMap((entity) => entityProblems(entity, known)),
    ...pack.offices.flatMap((office) => officeProblems(office, known)),
    ...termProblems(pack, known),
    ...sharedNames(pack, beside),
  ];
}

function twice(pack: Pack): PackProblem[] {
  const seen = new Set<string>();
  return [...pack.entities, ...pack.offices].flatMap(({ id }) => {
    if (seen.has(id)) return [packProblem("id-twice", id)];
    seen.add(id);
    return [];
  });
}

function entityProblems(entity: PackEntity, known: Known): PackProblem[] {
  const { id, of, capital, currency, during, members = [] } = entity;
  const out = [...idProblems(id, entity.kind), ...nameProblems(id, entity.names)];
  for (const lists of [entity.short, entity.adjectives]) out.push(...repeated(id, lists ?? {}));
  const references = { of, capital, ...Object.fromEntries(members.map((member, i) => [`members[${i}]`, member])) };
  out.push(...unknownIds(id, references, known));
  if (during !== undefined && !isWhen(during)) out.push(packProblem("date-invalid", id, { date: during }));
  if (currency !== undefined && (!isCurrency(currency) || isWithdrawn(currency)))
    out.push(packProblem("currency-unknown", id, { currency }));
  return out;
}

function officeProblems(office: Pack["offices"][number], known: Known): PackProblem[] {
  return [
    ...idProblems(office.id, "office"),
    ...nameProblems(office.id, office.names),
    ...unknownIds(office.id, { of: office.of }, known),
  ];
}

function termProblems(pack: Pack, known: Known): PackProblem[] {
  const seen = new Set<string>();
  return pack.terms.flatMap((term) => {
    const where = `${term.person} ${term.office}`;
    const span = `${term.from}/${term.to}`;
    const again = seen.has(where + span);
    seen.add(where + span);
    return [
      ...unknownIds(where, { person: term.person, office: term.office }, known),
      ...(isWhen(span) ? [] : [packProblem("date-invalid", where, { date: span })]),
      ...(again ? [packProblem("term-twice", where)] : []),
    ];
  });
}

function idProblems(id: string, kind: string): PackProblem[] {
  return ID.test(id) && id.startsWith(`${kind}:`) ? [] : [packProblem("id-malformed", id, { kind })];
}

function nameProblems(id: string, names: PackEntity["names"]): PackProblem[] {
  const all = Object.values(names).flat();
  return [
    ...(all.length ? [] : [packProblem("name-missing", id)]),
    ...all.filter((name) => name.length < 2).map((name) => packProblem("name-too-short", id, { name })),
    ...repeated(id, names),
  ];
}

function repeated(id: string, lists: PackEntity["names"]): PackProblem[] {
  return Object.values(lists).flatMap((names) =>
    names.filter((name, i) => names.indexOf(name) < i).map((name) => packProblem("name-twice", id, { name })),
  );
}

function unknownIds(where: string, fields: Readonly<Record<string, string | undefined>>, known: Known): PackProblem[] {
  return Object.entries(fields).flatMap(([field, id]) =>
    id === undefined || known.has(id) ? [] : [packProblem("reference-unknown", where, { field, id })],
  );
}

/** Names of this pack that belong to another entity as well, in the same language. Surnames (`short`) are meant to be shared. */
function sharedNames(pack: Pack, beside: readonly Pack[]): PackProblem[] {
  const owners = new Map<string, string>();
  const keysOf = (entity: PackEntity): string[] =>
    Object.entries(entity.names).flatMap(([lang, names]) => names.map((name) => `${lang} ${name.toLowerCase()}`));
  for (const other of beside)
    for (const entity of other.entities) for (const key of keysOf(entity)) owners.set(key, entity.id);
  return pack.entities.flatMap((entity) =>
    keysOf(entity).flatMap((key) => {
      const other = owners.get(key);
      owners.set(key, entity.id);
      return other === undefined || other === entity.id
        ? []
        : [packProblem("name-shared", entity.id, { name: key.slice(key.indexOf(" ") + 1), other })];
    }),
  );
}
