'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useRouter } from 'next/navigation'
import { useForm, useWatch } from 'react-hook-form'
import { toast } from '@/app/_ui/action/toast'
import { Form, FormFoot } from '@/app/_ui/form/form'
import { LongTextField } from '@/app/_ui/form/long-text-field'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import type { PartnershipId } from '@/lib/kernel/ids'
import { counted } from '@/lib/kernel/text'
import { readHolidays } from '@/lib/partnerships/rules/typed-days'
import { pasteHolidaysSchema } from '@/lib/partnerships/schema/arrangement'
import { pasteHolidaysAction } from '../../actions'

export function PasteHolidaysForm({ partnershipId }: { partnershipId: PartnershipId }) {
  const router = useRouter()
  const form = useForm({
    resolver: zodResolver(pasteHolidaysSchema),
    defaultValues: { partnershipId, text: '' },
  })
  const submit = useActionForm(form, pasteHolidaysAction, ({ added, known, years }) => {
    toast({
      text: `${counted(added, 'holiday')} added${known === 0 ? '.' : `, ${String(known)} known already.`}`,
    })
    router.push(`/settings/holidays?year=${String(years[0] ?? '')}`)
  })

  return (
    <Form form={form} submit={submit} label="Paste a list">
      <LongTextField
        name="text"
        label="One holiday a line"
        hint="A day or a range, then the name: “14-16 April 2023 Khmer New Year”, “2023-05-01 Labour Day”."
        rows={6}
      />
      <WhatIsRead />
      <FormFoot>
        <SubmitButton>Take over the list</SubmitButton>
      </FormFoot>
    </Form>
  )
}

/** Says while one types how much of the list is understood. */
function WhatIsRead() {
  const text: unknown = useWatch({ name: 'text' })
  if (typeof text !== 'string' || text.trim() === '') return null
  const { holidays, unread } = readHolidays(text)
  const lines = unread.map(({ line }) => String(line))
  return (
    <p role="status">
      {counted(holidays.length, 'day')} understood
      {lines.length > 0 &&
        `; no date found in ${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, 8).join(', ')}`}
      {lines.length > 8 && ' and more'}.
    </p>
  )
}
