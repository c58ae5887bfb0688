'use client'
import { useEffect } from 'react'

/**
 * While something is typed and not sent, leaving asks first: by reloading, by closing, by a link. The form's own links, such as its way out,
 * do not ask; nor do links within the page, unless the form stands in what another address of the page takes away.
 */
export function useLeaveGuard(
  formId: string,
  typed: 'typed' | 'nothing',
  standsIn: 'page' | 'address' = 'page',
): void {
  useEffect(() => {
    if (typed === 'nothing') return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    const askAtLink = (event: MouseEvent) => {
      if (!leadsAway(event, formId, standsIn) || confirm('Leave this page? What you typed is not saved.'))
        return
      event.preventDefault()
      event.stopPropagation()
    }
    addEventListener('beforeunload', ask)
    // before any link's own way of leading on
    addEventListener('click', askAtLink, { capture: true })
    return () => {
      removeEventListener('beforeunload', ask)
      removeEventListener('click', askAtLink, { capture: true })
    }
  }, [formId, typed, standsIn])
}

function leadsAway(
  { target, button, ctrlKey, metaKey, shiftKey }: MouseEvent,
  formId: string,
  standsIn: 'page' | 'address',
): boolean {
  if (button !== 0 || ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return false
  const link = target.closest<HTMLAnchorElement>('a[href]')
  if (link === null || link.target === '_blank' || link.hasAttribute('download')) return false
  const stays =
    link.pathname === location.pathname && (standsIn === 'page' || link.search === location.search)
  return !stays && document.getElementById(formId)?.contains(link) !== true
}
