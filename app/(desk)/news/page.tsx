import type { Metadata } from 'next'
import { requirePartnership } from '@/app/_server/partnership'
import { ActButton } from '@/app/(desk)/_parts/act-button'
import { PaperLine } from '@/app/(desk)/_parts/paper-text'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { Page } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { List, ListRow } from '@/app/_ui/table/list'
import { Moment } from '@/app/_ui/text/date-time'
import { newsWords } from '@/lib/notifications/model'
import { listNews } from '@/lib/notifications/queries/news'
import { readArrangement } from '@/lib/partnerships/queries/arrangement'
import { readAllNewsAction } from './actions'
import { NewsLink } from './news-link'
import styles from './news.module.css'
import { placeOf } from './place-of'

export const metadata: Metadata = { title: 'News' }

type Address = { searchParams: Promise<{ after?: string | string[] }> }

/** What was shared with the reader, given to them or opened to them: as much of it as they may read at this moment. */
export default async function NewsPage({ searchParams }: Address) {
  const { actor, partnershipId } = await requirePartnership()
  const { after } = await searchParams
  const [{ news, next }, partnership] = await Promise.all([
    listNews.as(actor, { partnershipId, after: typeof after === 'string' ? after : undefined }),
    readArrangement.as(actor, { partnershipId }),
  ])
  const hasUnread = news.some(({ isRead }) => !isRead)

  return (
    <Page
      title="News"
      width="text"
      action={
        hasUnread && (
          <ActButton act={readAllNewsAction.bind(null, { partnershipId })} said="All marked as read.">
            Mark all as read
          </ActButton>
        )
      }
    >
      {news.length === 0 ? (
        <EmptyState title="No news.">
          What is shared with you, released or opened to you, and what you are asked to do, is told here.
        </EmptyState>
      ) : (
        <List name="News">
          {news.map(({ key, kind, at, title, about, isRead }) => (
            <ListRow
              key={key}
              mark={<span className={isRead ? styles.read : styles.unread} aria-hidden />}
              title={
                <NewsLink partnershipId={partnershipId} newsKey={key} href={placeOf(about)} isRead={isRead}>
                  <PaperLine lines={2}>{title}</PaperLine>
                </NewsLink>
              }
              meta={isRead ? newsWords[kind] : `${newsWords[kind]}, not read yet`}
              when={<Moment at={at} zone={partnership?.zone ?? 'UTC'} />}
            />
          ))}
        </List>
      )}
      {next !== null && (
        <div>
          <ButtonLink href={`/news?after=${encodeURIComponent(next)}`} keys="m">
            Earlier news
          </ButtonLink>
        </div>
      )}
    </Page>
  )
}
