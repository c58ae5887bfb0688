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
export function planAsPdf(paragraphs: readonly string[], setting = page, more = ''): Uint8Array {
  const body = paragraphs.map((text) => `#par[#"${text.replaceAll('"', "'")}"]`).join('\n\n')
  return new Uint8Array(compiler.pdf({ mainFileContent: `${setting}\n${more}\n${body}` }))
}

/** A PDF that shows a drawing and no letter. */
export function picturesOnly(): Uint8Array {
  return new Uint8Array(
    compiler.pdf({
      mainFileContent: '#rect(width: 100%, height: 80%, fill: gray)\n#pagebreak()\n#circle(fill: gray)',
    }),
  )
}

export type TableSetting = {
  readonly align?: 'top' | 'horizon'
  readonly headingAlign?: 'left' | 'center'
  readonly stroke?: 'none' | '0.5pt'
  readonly size?: string
  readonly justify?: boolean
  readonly repeat?: boolean
  /** How far the words stand from the edges of their cell. */
  readonly inset?: string
  /** The room between the lines of a cell. */
  readonly leading?: string
}

/** A PDF with a plan as a table; a row of one text is a title over all columns. */
export function tableAsPdf(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  {
    align = 'top',
    headingAlign = 'left',
    stroke = '0.5pt',
    size = '9pt',
    justify = false,
    repeat = false,
    inset = '5pt',
    leading = '0.65em',
  }: TableSetting = {},
): Uint8Array {
  const widths = headings.map((_, at) => (at === 0 ? '38pt' : at === 1 ? '3fr' : '1.2fr')).join(', ')
  const cell = (text: string) => `[#"${text}"]`
  const body = rows.map((row) =>
    row.length === 1
      ? `table.cell(colspan: ${String(headings.length)})${cell(row[0] ?? '')}`
      : row.map(cell).join(', '),
  )
  const head = headings.map((text) => `align(${headingAlign})${cell(text)}`).join(', ')
  return new Uint8Array(
    compiler.pdf({
      mainFileContent: `
#set page(paper: "a4", flipped: true, footer: context align(center)[#counter(page).display("1")])
#set text(font: "Noto Serif", size: ${size}, hyphenate: false)
#set par(justify: ${String(justify)}, leading: ${leading})
Implementation matrix of the plan of action
#table(columns: (${widths}), align: left + ${align}, stroke: ${stroke}, inset: ${inset}, row-gutter: 0pt,
  ${repeat ? `table.header(${head})` : head},
  ${body.join(',\n  ')})
`,
    }),
  )
}
