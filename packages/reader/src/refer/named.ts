import type { Name } from "../text/name.ts";
import type { DocumentPerson } from "./people.ts";

/** A person's name: the fullest the document gives, or the pack's where the document gives only a part. */
export function personName(person: DocumentPerson): Name {
  const name = person.packName ?? person.name;
  return person.id === undefined ? { name } : { name, id: person.id };
}

/** A state's, body's or place's name as the document has it. */
export function partyName(party: { readonly id?: string; readonly name: string }): Name {
  return party.id === undefined ? { name: party.name } : { name: party.name, id: party.id };
}
