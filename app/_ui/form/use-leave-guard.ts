'use client'
import { useEffect } from 'react'
import { askAtBack } from './ask-at-back'

/** What another address takes away: the whole page, or also what the address says of the page, such as the row it has open. */
type Stands = 'page' | 'address'

/**
 * While something is typed and not sent, leaving asks first: by reloading, by closing, by a link, by the browser's Back and Forward. The
 * form's own links, such as its way out, do not ask; nor does what stays within the page, unless the form stands in what another address
 * of the page takes away.
 */
export function useLeaveGuard(formId: string, typed: 'typed' | 'nothing', standsIn: Stands = 'page'): void {
  useEffect(() => {
    if (typed === 'nothing') return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    const askAtLink = (event: MouseEvent) => {
      const link = linkOf(event)
      if (link === null || isOwn(link, formId) || stays(location, link, standsIn) || mayLeave()) return
      event.preventDefault()
      event.stopPropagation()
    }
    addEventListener('beforeunload', ask)
    // before any link's own way of leading on
    addEventListener('click', askAtLink, { capture: true })
    const askNoMore = askAtBack((from) => stays(from, location, standsIn) || mayLeave())
    return () => {
      removeEventListener('beforeunload', ask)
      removeEventListener('click', askAtLink, { capture: true })
      askNoMore()
    }
  }, [formId, typed, standsIn])
}

function mayLeave(): boolean {
  return confirm('Leave this page? What you typed is not saved.')
}

/** The link that a click follows in this window. */
function linkOf({ target, button, ctrlKey, metaKey, shiftKey }: MouseEvent): HTMLAnchorElement | null {
  if (button !== 0 || ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return null
  const link = target.closest<HTMLAnchorElement>('a[href]')
  return link === null || link.target === '_blank' || link.hasAttribute('download') ? null : link
}

function isOwn(link: HTMLAnchorElement, formId: string): boolean {
  return document.getElementById(formId)?.contains(link) === true
}

type Address = Pick<URL, 'pathname' | 'search'>

function stays(from: Address, to: Address, standsIn: Stands): boolean {
  return from.pathname === to.pathname && (standsIn === 'page' || from.search === to.search)
}
