import { buttonClass } from '@/app/_ui/action/button'
import { drawForScreen } from '@/lib/papers/charts/draw'
import type { Figure } from '@/lib/papers/charts/figure'
import styles from './chart.module.css'

/** A chart with what it counts and as of when, the same in figures behind it, and both pictures to take away. */
export function Chart({ figure, name, file }: { figure: Figure; name: string; file: string }) {
  return (
    <figure className={styles.figure} aria-labelledby={`chart-${name}`}>
      <header className={styles.head}>
        <h2 id={`chart-${name}`}>{figure.title}</h2>
        <span className={styles.files} data-print="no">
          {(['svg', 'png'] as const).map((format) => (
            <a
              key={format}
              href={`${file}&format=${format}`}
              download
              className={buttonClass({ look: 'quiet', size: 'small' })}
              aria-label={`${figure.title} as ${format.toUpperCase()}`}
            >
              {format.toUpperCase()}
            </a>
          ))}
        </span>
      </header>
      <div className={styles.window} role="region" aria-label={`${figure.title}, drawn`} tabIndex={0}>
        {/* our own drawing: every word in it was escaped where it was written */}
        <div
          role="img"
          aria-label={`${figure.title}. The figures are in the table below.`}
          className={styles.drawing}
          dangerouslySetInnerHTML={{ __html: drawForScreen(figure, name) }}
        />
      </div>
      <figcaption className={styles.caption}>
        {figure.definition} {figure.asOf}. {figure.notice}
      </figcaption>
      <details className={styles.details}>
        <summary>In figures</summary>
        <div className={styles.window} role="region" aria-label={`${figure.title}, in figures`} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                {figure.table.columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {figure.table.rows.map(([first, ...values], row) => (
                <tr key={`${String(row)} ${first}`}>
                  <th scope="row">{first}</th>
                  {values.map((value, place) => (
                    <td key={figure.table.columns[place + 1] ?? place}>{value}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}
