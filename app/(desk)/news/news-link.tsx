'use client'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { answerTo } from '@/app/_ui/action/use-act'
import type { PartnershipId } from '@/lib/kernel/ids'
import { readOneNewsAction } from './actions'

/** Leads to what the news are about, and notes on the way that they were read. */
export function NewsLink({
  partnershipId,
  newsKey,
  href,
  isRead,
  children,
}: {
  partnershipId: PartnershipId
  newsKey: string
  href: string
  isRead: boolean
  children: ReactNode
}) {
  return (
    <Link
      href={href}
      prefetch={false}
      onClick={() => {
        if (!isRead) void answerTo(() => readOneNewsAction({ partnershipId, key: newsKey }))
      }}
    >
      {children}
    </Link>
  )
}
