/** A person, state, body or place as the document calls it; `id` where it could be resolved. */
export interface Name {
  readonly name: string;
  readonly id?: string;
}
