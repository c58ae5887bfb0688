import { setImmediate as nextTurn } from 'node:timers/promises'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { clock } from '@/lib/kernel/clock'
import { type Paper } from '@/lib/papers/paper'
import { withinLetters } from '@/lib/papers/print-pdf/coverage'
import { type Fonts, loadFonts } from '@/lib/papers/print-pdf/fonts'
import { sheetOf } from '@/lib/papers/print-pdf/sheet'
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

function setSheet(sheet: string, { compiler }: Press): Buffer {
  const compiled = compiler.compile({ mainFileContent: template, inputs: { paper: sheet } })
  const document = compiled.result
  if (document !== null)
    return compiler.pdf(document, {
      pdfStandard: 'ua-1',
      creationTimestamp: Math.floor(clock.now().getTime() / 1000),
    })
  const error = compiled.takeError()
  const reasons: unknown = error === null ? 'no reason given' : compiler.fetchDiagnostics(error)
  throw new Error(`The paper could not be set: ${JSON.stringify(reasons)}`)
}

/**
 * A letter that neither our fonts nor the machine's have may not stand in a PDF/UA: the typesetter refuses the whole
 * paper. It is set again with such letters replaced by a sign.
 */
function setReadably(sheet: string, at: Press): Buffer {
  try {
    return setSheet(sheet, at)
  } catch (refusal) {
    const within = withinLetters(sheet, at.fonts.letters())
    if (within === sheet) throw refusal
    return setSheet(within, at)
  }
}

/**
 * The paper as a tagged PDF (PDF/UA-1) in the house's own fonts. It is set on the house's own thread, which a matrix of five hundred
 * lines holds for half a second: in a thread of its own the typesetter (0.7.0, tried) now and then ended the whole process.
 */
export async function printPdf(paper: Paper): Promise<Buffer> {
  press ??= makePress()
  const at = press
  try {
    return setReadably(JSON.stringify(sheetOf(paper)), at)
  } finally {
    at.compiler.evictCache(keptFor)
    // What the typesetter holds outside of JavaScript is given back between two turns of the event loop only.
    await nextTurn()
  }
}
