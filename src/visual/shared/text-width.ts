// How wide a text will be, roughly, where nothing can be measured (build time, worker).

/** Width in CSS pixels at a font size; a Chinese character is as wide as the font is high. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += character.codePointAt(0)! > 0x2e7f ? 1 : 0.56;
  return width * fontSize;
}
