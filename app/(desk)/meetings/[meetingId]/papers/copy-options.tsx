import { Button } from '@/app/_ui/action/button'
import { PlainSelect } from '@/app/_ui/form/plain-fields'
import { AGENDA_CIRCLES } from '@/lib/agendas/model/agenda'
import { audienceWords } from '@/lib/agendas/model/audience'
import { type AgendaPaperKind, PAPER_KINDS, paperKindWords } from '@/lib/agendas/model/paper-kind'
import type { Audience } from '@/lib/agendas/rules/copy'
import styles from './papers.module.css'

/** Which paper and for whom; the choice lives in the address, so that it can be sent to a colleague. */
export function CopyOptions({ paper, audience }: { paper: AgendaPaperKind; audience: Audience }) {
  return (
    <form method="get" className={styles.form}>
      <PlainSelect
        key={paper}
        name="paper"
        label="Paper"
        defaultValue={paper}
        options={PAPER_KINDS.map((value) => ({ value, label: paperKindWords[value] }))}
      />
      <PlainSelect
        key={audience}
        name="audience"
        label="For whom"
        hint="Only what all of them may read enters the file."
        defaultValue={audience}
        options={[...AGENDA_CIRCLES].reverse().map((value) => ({ value, label: audienceWords[value] }))}
      />
      <Button type="submit">Show this copy</Button>
    </form>
  )
}
