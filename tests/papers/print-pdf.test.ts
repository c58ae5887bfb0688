import { getDocumentProxy, getMeta } from 'unpdf'
import { describe, expect, test } from 'vitest'
import {
  heading,
  numbered,
  outline,
  outlineContinued,
  outlineItem,
  paragraph,
  uncountedItem,
} from '@/lib/papers/build'
import { type Block, type Paper } from '@/lib/papers/paper'
import { printPdf } from '@/lib/papers/print-pdf/print-pdf'
import { annotatedAgenda, everything, matrix, paperWith } from './samples'
import { pdfPages } from './reading'

const textOf = async (paper: Paper) => (await pdfPages(await printPdf(paper))).join('\n')
const textWith = (...blocks: Block[]) => textOf(paperWith(blocks))

/** The roles in the tree that a screen reader walks, page by page in reading order. */
async function rolesOf(paper: Paper): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await printPdf(paper)))
  const roles: string[] = []
  type Node = { readonly role?: string; readonly children?: readonly Node[] }
  const visit = (node: Node) => {
    if (node.role !== undefined) roles.push(node.role)
    node.children?.forEach(visit)
  }
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const tree: unknown = await (await pdf.getPage(number)).getStructTree()
    visit(tree as Node)
  }
  return roles
}

describe('a paper as a PDF', () => {
  test('is tagged and says that it is PDF/UA-1, in which language and under which title', async () => {
    const file = await printPdf(everything)
    const raw = file.toString('latin1')
    expect(raw).toContain('/StructTreeRoot')
    expect(raw).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part="1"/)
    const { info } = await getMeta(await getDocumentProxy(new Uint8Array(file)))
    expect(info).toMatchObject({ Title: 'Annotated agenda', Language: 'en-GB' })
    expect(info).not.toHaveProperty('Author')
  })

  test('says Latin, Cyrillic and Khmer in one line', async () => {
    const text = await textWith(paragraph('Agenda - Повестка дня - ភាសា'))
    expect(text).toContain('Agenda')
    expect(text).toContain('Повестка дня')
    expect(text).toContain('ភាសា')
  })

  test('does not leave a page half empty before a row of bare titles', async () => {
    const lines = Array.from({ length: 20 }, () => paragraph('A line of the first topic.'))
    const bare = Array.from({ length: 20 }, (_, index) => outlineItem(`Bare ${String(index + 1)}.`))
    const paper = paperWith([outline(outlineItem('Topic', { blocks: lines, items: bare }))])
    const [first = ''] = await pdfPages(await printPdf(paper))
    expect(first).toContain('Bare 1.')
  })

  test('carries only the house’s fonts', async () => {
    const raw = (await printPdf(annotatedAgenda(3))).toString('latin1')
    const fonts = new Set(
      [...raw.matchAll(/\/BaseFont \/\w+\+([\w-]+)/g)].map(([, name]) => name?.split('-')[0]),
    )
    expect([...fonts].sort()).toEqual(['NotoSerif', 'NotoSerifKhmer'])
  })

  test('says on each page who may read it, as of when, for whom, and which page it is', async () => {
    const pages = await pdfPages(await printPdf(annotatedAgenda(12)))
    expect(pages.length).toBeGreaterThan(2)
    pages.forEach((page, index) => {
      expect(page).toContain('ASEAN only')
      expect(page).toContain('As of 3 April 2023, 17:00 (Phnom Penh)')
      expect(page).toContain('For: ASEAN Member States and the Secretariat')
      expect(page).toContain('Illustrative content')
      expect(page).toContain(`Page ${String(index + 1)} of ${String(pages.length)}`)
    })
  })

  test('begins a page where it is told to', async () => {
    expect(await pdfPages(await printPdf(everything))).toHaveLength(2)
  })

  test('numbers an outline as Word would, and leaves breaks uncounted', async () => {
    const text = await textWith(
      outline(
        outlineItem('Opening', { items: [outlineItem('Remarks', { items: [outlineItem('Host')] })] }),
        uncountedItem('Coffee'),
        outlineItem('Review', { items: [outlineItem('Plan'), outlineItem('Fund')] }),
      ),
      outlineContinued(outlineItem('Closing')),
    )
    for (const line of [/1\.\s*Opening/, /1\.1\s*Remarks/, /1\.1\.1\s*Host/, /2\.2\s*Fund/, /3\.\s*Closing/])
      expect(text).toMatch(line)
    expect(text).not.toMatch(/\d\s*Coffee/)
  })

  test('counts numbered paragraphs across headings', async () => {
    const text = await textWith(
      numbered('The Meeting noted.'),
      heading(2, 'Next'),
      numbered('The Meeting agreed.'),
    )
    expect(text).toMatch(/2\.\s*The Meeting agreed\./)
  })

  test('never tells a screen reader a heading level that skips one', async () => {
    const roles = await rolesOf(paperWith([heading(3, 'Deep'), heading(1, 'High'), heading(3, 'Deep again')]))
    expect(roles.filter((role) => /^H\d$/.test(role))).toEqual(['H1', 'H1', 'H2'])
  })

  test('tells a screen reader which cells are headings, and repeats them for the eye on every page', async () => {
    const paper = matrix(40)
    const roles = await rolesOf(paper)
    expect(roles).toContain('TH')
    expect(roles).toContain('TD')
    for (const page of await pdfPages(await printPdf(paper))) expect(page).toContain('Action line')
  })

  test('goes on saying which section it is in at the head of the next page', async () => {
    const [, second] = await pdfPages(await printPdf(matrix(30)))
    expect(second).toMatch(/Remarks\s+1\. Political and security cooperation/)
  })
})
