'use client'
import { useRouter } from 'next/navigation'
import { useMemo, useState } from 'react'
import { Button, ButtonRow } from '@/app/_ui/action/button'
import { Callout } from '@/app/_ui/text/callout'
import { sent } from '@/app/_ui/form/sent'
import type { ActionLineId, PlanId } from '@/lib/kernel/ids'
import { counted } from '@/lib/kernel/text'
import { confirmedParts } from '@/lib/plans/rules/confirm'
import { type StandingLine, differenceOf } from '@/lib/plans/rules/difference'
import { Chooser } from '../../import/chooser-form'
import { PreviewEditor } from '../../import/preview-editor'
import { usePreview } from '../../import/use-preview'
import { readUpload } from '../../import/wire'
import { updatePlanAction } from './actions'
import { DifferenceList, changesIn } from './difference-form'
import styles from './edition.module.css'

/** Another edition of a plan: read, looked over, and taken over by ticks. */
export function EditionForm({
  planId,
  personId,
  revision,
  standing,
}: {
  planId: PlanId
  personId: string
  revision: number
  standing: readonly StandingLine[]
}) {
  const router = useRouter()
  const preview = usePreview(personId, planId)
  const { read } = preview
  const parts = useMemo(() => (read === null ? [] : confirmedParts(read.reading)), [read])
  const difference = useMemo(() => differenceOf(standing, parts), [standing, parts])
  /** What was ticked or unticked by hand; all else stands as it is proposed. */
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [refusal, setRefusal] = useState('')
  const [isBusy, setBusy] = useState(false)

  if (read === null)
    return (
      <Chooser
        label="The other edition"
        hint="DOCX, PDF with text, XLSX, CSV or plain text, up to 25 MB."
        accept=".docx,.pdf,.xlsx,.csv,.tsv,.txt"
        send={readUpload}
        onRead={({ reading, tables }, file) =>
          preview.begin({ source: file.name, reading, tables, said: {} })
        }
      />
    )

  const isTicked = (key: string, proposed: 'yes' | 'no') => ticks.get(key) ?? proposed === 'yes'
  const changed = difference.changed.filter(({ stored, similarity }) =>
    isTicked(stored.id, similarity < 0.5 ? 'no' : 'yes'),
  )
  const back = difference.back.filter(({ stored }) => isTicked(stored.id, 'yes'))
  const gone = difference.gone.filter(({ id }) => isTicked(id, 'no'))
  const added = difference.added.filter(({ at }) => isTicked(`+${String(at)}`, 'yes'))
  const isChanged = changesIn(difference) > 0
  const count = changed.length + back.length + gone.length + added.length

  async function save() {
    if (read === null) return
    setBusy(true)
    const edition = {
      planId,
      revision,
      sourceName: read.source,
      parts,
      changed: changed.map(({ stored }) => stored.id as ActionLineId),
      back: back.map(({ stored }) => stored.id as ActionLineId),
      gone: gone.map(({ id }) => id as ActionLineId),
      added: added.map(({ at }) => at),
    }
    const answer = await sent(() => updatePlanAction(edition))
    setBusy(false)
    setRefusal(answer.ok ? '' : answer.message)
    if (answer.ok) {
      preview.end()
      router.push(`/plans/${planId}`)
    }
  }

  return (
    <>
      <details className={styles.read}>
        <summary>
          Look over what was read: {counted(read.reading.counts.lines, 'line')},{' '}
          {counted(read.reading.warnings.length, 'thing')} to look at
        </summary>
        <PreviewEditor preview={preview} read={read} />
      </details>
      <DifferenceList
        difference={difference}
        isTicked={isTicked}
        tick={(key, to) => setTicks((before) => new Map(before).set(key, to === 'on'))}
      />
      {refusal !== '' && <Callout kind="trouble" title={refusal} />}
      <ButtonRow>
        {isChanged && (
          <Button look="main" disabled={isBusy || count === 0} onClick={() => void save()}>
            {isBusy ? 'Saving …' : `Take over ${counted(count, 'change')}`}
          </Button>
        )}
        <Button look="quiet" disabled={isBusy} onClick={preview.end}>
          Choose another file
        </Button>
      </ButtonRow>
    </>
  )
}
