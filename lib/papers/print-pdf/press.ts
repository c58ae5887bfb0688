import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { withinLetters } from '@/lib/papers/print-pdf/coverage'
import { type Fonts, loadFonts } from '@/lib/papers/print-pdf/fonts'
import { template } from '@/lib/papers/print-pdf/template'

type Press = { readonly compiler: NodeCompiler; readonly fonts: Fonts }

/** Made with the first paper and kept: reading the fonts takes a third of a second, a paper hundredths. */
let press: Press | null = null

function makePress(): Press {
  const fonts = loadFonts()
  return { compiler: NodeCompiler.create({ fontArgs: [{ fontBlobs: [...fonts.files] }] }), fonts }
}

/** For how many further papers the typesetter keeps what it worked out for one; left alone it keeps all of it for ever. */
const keptFor = 2

function setSheet(sheet: string, seconds: number, { compiler }: Press): Buffer {
  const compiled = compiler.compile({ mainFileContent: template, inputs: { paper: sheet } })
  const document = compiled.result
  if (document !== null) return compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: seconds })
  const error = compiled.takeError()
  const reasons: unknown = error === null ? 'no reason given' : compiler.fetchDiagnostics(error)
  throw new Error(`The paper could not be set: ${JSON.stringify(reasons)}`)
}

/**
 * Sets a sheet, dated by so many seconds since 1970. A letter that neither our fonts nor the machine's have may not stand in
 * a PDF/UA: the typesetter refuses the whole paper. It is set again with such letters replaced by a sign.
 */
export function pressSheet(sheet: string, seconds: number): Buffer {
  press ??= makePress()
  const at = press
  try {
    return setSheet(sheet, seconds, at)
  } catch (refusal) {
    const within = withinLetters(sheet, at.fonts.letters())
    if (within === sheet) throw refusal
    return setSheet(within, seconds, at)
  } finally {
    at.compiler.evictCache(keptFor)
  }
}
