'use client'
import { useInsertionEffect, useLayoutEffect, useRef } from 'react'

/**
 * What somebody typed or chose in a form while its script was still on its way is typed and chosen once more, so that the script knows
 * of it too. `id` is the form's. Read before any field is told what to hold, for some would be emptied by that.
 */
export function useTypedEarly(id: string): void {
  const early = useRef<readonly (() => void)[]>([])
  useInsertionEffect(() => {
    const form = document.getElementById(id)
    early.current = form instanceof HTMLFormElement ? Array.from(form.elements).flatMap(changeOf) : []
  }, [id])
  useLayoutEffect(() => {
    for (const again of early.current) again()
    early.current = []
  }, [id])
}

/** How to do once more what was done to a field since the server drew it; nothing where nothing was. */
function changeOf(field: Element): (() => void)[] {
  if (field instanceof HTMLSelectElement) return isChosen(field) ? [choiceOf(field)] : []
  if (field instanceof HTMLTextAreaElement) return field.value === field.defaultValue ? [] : [typingOf(field)]
  if (!(field instanceof HTMLInputElement) || field.type === 'file' || field.type === 'hidden') return []
  if (field.type === 'radio') return field.checked && !field.defaultChecked ? [tickOf(field)] : []
  if (field.type === 'checkbox') return field.checked === field.defaultChecked ? [] : [tickOf(field)]
  return field.value === field.defaultValue ? [] : [typingOf(field)]
}

function typingOf(field: HTMLInputElement | HTMLTextAreaElement): () => void {
  const { value } = field
  return () => {
    const { selectionStart, selectionEnd } = field
    // React hears of a change only where the value differs from the one it last saw written
    field.value = field.defaultValue
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value)
    field.dispatchEvent(new Event('input', { bubbles: true }))
    if (document.activeElement === field && selectionStart !== null)
      field.setSelectionRange(selectionStart, selectionEnd)
  }
}

function tickOf(field: HTMLInputElement): () => void {
  const { checked } = field
  return () => {
    field.checked = !checked
    field.click()
  }
}

function choiceOf(field: HTMLSelectElement): () => void {
  const chosen = Array.from(field.options, ({ selected }) => selected)
  return () => {
    for (const [index, option] of Array.from(field.options).entries())
      option.selected = chosen[index] === true
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }
}

/** A list of one always has something chosen: the first, where the server named none. */
function isChosen({ multiple, options, selectedIndex }: HTMLSelectElement): boolean {
  const all = Array.from(options)
  if (multiple || all.some(({ defaultSelected }) => defaultSelected))
    return all.some(({ selected, defaultSelected }) => selected !== defaultSelected)
  return selectedIndex > all.findIndex(({ disabled }) => !disabled)
}
