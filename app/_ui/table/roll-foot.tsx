import { Button } from '../action/button'
import styles from './pager.module.css'
import type { Leaf } from './leaf'
import type { Coming, Roll } from './roll'

/** Above a list that was opened in its middle: the way to what stands before. */
export function RollBefore({
  what,
  roll,
  goBack,
}: {
  what: string
  roll: Roll<Leaf<unknown>>
  goBack: () => void
}) {
  if (roll.leaves[0]?.start === null) return null
  return (
    <div className={styles.pager} data-print="no">
      <Told coming={roll.behind} what={`earlier ${what}`} again={goBack} />
      {roll.behind.is === 'quiet' && (
        <Button look="quiet" size="small" onClick={goBack}>
          Show earlier {what}
        </Button>
      )}
    </div>
  )
}

/** Under a list that goes on by itself: how far it has come, whether more is coming, and that it ends. */
export function RollFoot({
  what,
  roll,
  first,
  total,
  goOn,
}: {
  what: string
  roll: Roll<Leaf<unknown>>
  /** How many rows stand before the first one here, where that is known. */
  first: number | null
  total: number | null
  goOn: () => void
}) {
  const count = roll.leaves.reduce((sum, { rows }) => sum + rows.length, 0)
  const isEnd = roll.leaves.at(-1)?.more === null
  const isWhole = isEnd && first === 0
  if (isWhole && roll.leaves.length === 1) return null
  const range = first === null ? null : `${figure(first + 1)} to ${figure(first + count)}`
  const of = total === null ? '' : ` of ${figure(total)}`
  return (
    <div className={styles.pager}>
      <span>
        {isWhole ? `All ${figure(count)} ${what}` : range === null ? '' : `${capital(what)} ${range}${of}`}
      </span>
      {isEnd ? (
        <span role="status">The list ends here.</span>
      ) : (
        <Told coming={roll.ahead} what={`next ${what}`} again={goOn} />
      )}
    </div>
  )
}

function Told({ coming, what, again }: { coming: Coming; what: string; again: () => void }) {
  if (coming.is === 'coming') return <span data-print="no">Fetching the {what} …</span>
  if (coming.is === 'quiet') return null
  return (
    <>
      <span role="alert" className={styles.failed}>
        The {what} could not be fetched. {coming.why}
      </span>
      <Button size="small" onClick={again}>
        Try again
      </Button>
    </>
  )
}

const figure = (count: number) => count.toLocaleString('en-GB')

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
