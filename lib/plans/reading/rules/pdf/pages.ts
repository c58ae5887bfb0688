import { getDocumentProxy } from 'unpdf'
import { Refusal } from '@/lib/kernel/refusal'
import { limits } from '../limits'
import { assertBounded } from './bounds'

/** A piece of text where it stands on a page, in points from the lower left corner. */
export type PageText = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type Page = { readonly texts: readonly PageText[]; readonly height: number }

/** The texts of every page, as the file gives them. */
export async function readPages(bytes: Uint8Array): Promise<readonly Page[]> {
  assertBounded(bytes)
  // The reader takes the bytes over, so it gets its own.
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    isEvalSupported: false,
    stopAtErrors: false,
  }).catch((error: unknown) => {
    throw toRefusal(error)
  })
  try {
    if (document.numPages > limits.pages) {
      throw new Refusal(
        'invalid',
        `The PDF has ${String(document.numPages)} pages, far more than a plan needs.`,
      )
    }
    const pages: Page[] = []
    let letters = 0
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const content = await page.getTextContent()
      const texts = content.items.flatMap((item) => ('str' in item ? [toPageText(item)] : []))
      letters += texts.reduce((sum, text) => sum + text.text.length, 0)
      if (letters > limits.letters) throw new Refusal('invalid', 'The text is far too long to be a plan.')
      pages.push({ texts, height: page.getViewport({ scale: 1 }).height })
      page.cleanup()
    }
    if (letters < 20) {
      throw new Refusal(
        'invalid',
        'The PDF holds pictures of pages and no text. Ask for the document it was made from, or have it recognised (OCR).',
      )
    }
    return pages
  } catch (error) {
    throw toRefusal(error)
  } finally {
    await document.destroy().catch(() => undefined)
  }
}

function toPageText(item: { str: string; transform: unknown[]; width: number; height: number }): PageText {
  const [, , , rise, x, y] = item.transform.map(Number)
  const height = item.height > 0 ? item.height : Math.abs(rise ?? 10)
  return { text: item.str, x: x ?? 0, y: y ?? 0, width: item.width, height }
}

function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') {
    return new Refusal('invalid', 'The PDF is protected by a password. Save it without one and try again.')
  }
  return new Refusal('invalid', 'The PDF is damaged and cannot be opened. Ask for it once more.')
}
