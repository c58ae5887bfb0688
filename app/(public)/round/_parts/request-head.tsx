import { Day } from '@/app/_ui/text/date-time'
import { Facts } from '@/app/_ui/text/facts'
import { lineStates, stateDefinitions, stateWords } from '@/lib/plans/model'
import type { AskedRequest } from '@/lib/rounds/queries/request'
import { PaperText } from '../../../(desk)/_parts/paper-text'
import styles from './answers.module.css'

/** Who is asked, by when, in which words, and what each status means. */
export function RequestHead({ request }: { request: AskedRequest }) {
  return (
    <>
      <Facts
        facts={[
          { term: 'Asked', value: request.focalPoint },
          { term: 'Plan', value: request.plan },
          { term: 'About it', value: request.notice },
          { term: 'Round', value: request.title },
          { term: 'By', value: <Day date={request.dueOn} /> },
        ]}
      />
      {request.words !== '' && <PaperText text={request.words} size="small" />}
      <details className={styles.definitions}>
        <summary>What each status means</summary>
        <dl>
          {lineStates.map((state) => (
            <div key={state}>
              <dt>{stateWords[state]}</dt>
              <dd>{stateDefinitions[state]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  )
}
