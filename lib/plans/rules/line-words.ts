import { shorten } from '@/lib/kernel/text'

/** What a line is called where there is no room for its text: our title, or else how the text begins. */
export function lineWords(
  line: { readonly text: string; readonly ourTitle: string },
  longest: number,
): string {
  return line.ourTitle === '' ? shorten(line.text, longest) : shorten(line.ourTitle, longest)
}
