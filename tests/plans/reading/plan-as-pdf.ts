import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** One compiler serves all, for it loads its fonts but once. */
const compiler = NodeCompiler.create({
  fontArgs: [{ fontPaths: ['node_modules/@expo-google-fonts/noto-serif'] }],
})

const page = `
#set page(
  paper: "a5",
  header: align(center)[Plan of Action of ASEAN and the Partner (2021-2025)],
  footer: context align(center)[#counter(page).display("1")],
)
#set text(font: "Noto Serif", size: 10pt)
#set par(justify: true)
`

/** A PDF with a header and a page number on every page; each text is a paragraph of its own. */
export function planAsPdf(paragraphs: readonly string[], setting = page): Uint8Array {
  const body = paragraphs.map((text) => `#par[#"${text.replaceAll('"', "'")}"]`).join('\n\n')
  return new Uint8Array(compiler.pdf({ mainFileContent: `${setting}\n${body}` }))
}

/** A PDF that shows a drawing and no letter. */
export function picturesOnly(): Uint8Array {
  return new Uint8Array(
    compiler.pdf({
      mainFileContent: '#rect(width: 100%, height: 80%, fill: gray)\n#pagebreak()\n#circle(fill: gray)',
    }),
  )
}
