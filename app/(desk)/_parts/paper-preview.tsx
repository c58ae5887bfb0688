import { Fragment, type ReactNode } from 'react'
import { numberOutline } from '@/lib/papers/layout'
import type { Block, Paper, Run, Table } from '@/lib/papers/paper'
import styles from './paper-preview.module.css'

/** A paper on the screen as it will be on the sheet, near enough to be read and checked. */
export function PaperPreview({ paper, name }: { paper: Paper; name: string }) {
  return (
    <article
      className={`${styles.sheet} ${paper.orientation === 'landscape' ? styles.landscape : ''}`}
      aria-label={name}
      lang={paper.language}
    >
      <header className={styles.head}>
        <span>{paper.marking}</span>
        <span>{paper.asOf}</span>
      </header>
      <h2 className={styles.title}>{paper.title}</h2>
      {paper.subtitles.map((line) => (
        <p key={line} className={styles.subtitle}>
          {line}
        </p>
      ))}
      <Blocks blocks={paper.blocks} />
      <footer className={styles.head}>
        <span>{paper.audience}</span>
        {paper.notice !== undefined && <span>{paper.notice}</span>}
      </footer>
    </article>
  )
}

function Blocks({ blocks }: { blocks: readonly Block[] }): ReactNode {
  return blocks.map((block, place) => <BlockView key={`${block.kind} ${String(place)}`} block={block} />)
}

function BlockView({ block }: { block: Block }): ReactNode {
  switch (block.kind) {
    case 'heading':
      return (
        <h3 className={styles.heading}>
          {block.number} <Runs runs={block.runs} />
        </h3>
      )
    case 'paragraph':
      return (
        <p className={block.tone === 'quiet' ? styles.quiet : undefined}>
          <Runs runs={block.runs} />
        </p>
      )
    case 'labelled':
      return (
        <div>
          <p>
            <strong>{block.label}</strong>{' '}
            {block.mark !== undefined && <span className={styles.mark}>{block.mark}</span>}{' '}
            <Runs runs={block.runs} />
          </p>
          <Blocks blocks={block.blocks} />
        </div>
      )
    case 'list': {
      const ListOf = block.style === 'numbered' ? 'ol' : 'ul'
      return (
        <ListOf>
          {block.items.map((item, place) => (
            <li key={String(place)}>
              <Runs runs={item.runs} />
              <Blocks blocks={item.blocks} />
            </li>
          ))}
        </ListOf>
      )
    }
    case 'outline':
      return numberOutline(block.items).numbered.map(({ item, number, level }, place) => (
        <section key={String(place)} className={styles.item} data-level={level}>
          <h3>
            <span className={styles.number}>{number}</span>{' '}
            <span>
              <Runs runs={item.title} />
            </span>
          </h3>
          <Blocks blocks={item.blocks} />
        </section>
      ))
    case 'numbered':
      return (
        <div className={styles.numbered}>
          <p>
            <Runs runs={block.runs} />
          </p>
          <Blocks blocks={block.blocks} />
        </div>
      )
    case 'table':
      return <TableView table={block} />
    case 'page break':
      return <hr />
  }
}

function TableView({ table }: { table: Table }) {
  const whole = table.columns.reduce((sum, { width }) => sum + width, 0)
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={table.name ?? 'Table'}>
      <table>
        <colgroup>
          {table.columns.map(({ heading, width }) => (
            <col key={heading} style={{ inlineSize: `${String((100 * width) / whole)}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {table.columns.map(({ heading, align }) => (
              <th key={heading} scope="col" data-align={align}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, place) => (
            <tr key={String(place)}>
              {row.kind === 'section' ? (
                <th colSpan={table.columns.length} scope="colgroup">
                  <Runs runs={row.runs} />
                </th>
              ) : (
                row.cells.map((cell, column) => (
                  <td key={String(column)} data-align={table.columns[column]?.align}>
                    <Blocks blocks={cell.blocks} />
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Runs({ runs }: { runs: readonly Run[] }): ReactNode {
  return runs.map((run, place) => <Fragment key={String(place)}>{runView(run)}</Fragment>)
}

function runView(run: Run): ReactNode {
  if (run.kind !== 'text') return <span className={styles.mark}>{run.text}</span>
  if (run.change === 'inserted') return <ins>{run.text}</ins>
  if (run.change === 'deleted' || run.strike === true) return <del>{run.text}</del>
  if (run.bold === true) return <strong dir="auto">{run.text}</strong>
  if (run.italic === true) return <em dir="auto">{run.text}</em>
  return <span dir="auto">{run.text}</span>
}
