'use client'
import { useState } from 'react'
import type { FieldErrors } from '@/lib/kernel/refusal'
import { isTaken } from '../action/use-act'
import { sent } from './sent'

type Answer = { readonly ok: true } | Refused
type Refused = { readonly ok: false; readonly message: string; readonly fields: FieldErrors }

const nothing: Refused = { ok: false, message: '', fields: {} }

/** What a light form sends: whether it is on its way, and what was refused, as a sentence and beside its fields. */
export function useSend() {
  const [isSending, setSending] = useState(false)
  const [refused, setRefused] = useState(nothing)

  async function send<Given extends Answer>(
    act: () => Promise<Given>,
    done: (answer: Extract<Given, { ok: true }>) => void,
  ): Promise<void> {
    setSending(true)
    const answer = await sent(act)
    setSending(false)
    setRefused(answer.ok ? nothing : answer)
    if (isTaken(answer)) done(answer)
  }

  const { message: refusal, fields: errors } = refused
  return {
    isSending,
    refusal,
    errors,
    /** For a form of one field: all that is wrong stands beside it. */
    wrongIn: (field: string) => errors[field]?.[0] ?? (refusal === '' ? undefined : refusal),
    send,
  }
}
