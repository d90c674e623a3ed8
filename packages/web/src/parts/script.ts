/** Language of a short text by its script, for the `lang` attribute that chooses glyphs and voices. */
export function langOf(text: string): "ja" | "ru" | "en" {
  if (/[\u3040-\u30ff\u3400-\u9fff々]/.test(text)) return "ja";
  return /[\u0400-\u04ff]/.test(text) ? "ru" : "en";
}
