declare module "edtf" {
  /** Parses EDTF up to a level; throws where the text is none. `min` and `max` are milliseconds since 1970. */
  export default function edtf(
    text: string,
    constraints?: { readonly level?: 0 | 1 | 2 },
  ): { readonly type: string; readonly min: number | null; readonly max: number | null };
}
