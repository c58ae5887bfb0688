import type { Metadata } from 'next'
import Form from 'next/form'
import { requirePartnership } from '@/app/_server/partnership'
import { Button } from '@/app/_ui/action/button'
import { Page } from '@/app/_ui/shell/page'
import { EmptyState } from '@/app/_ui/states/empty-state'
import { FilterBar } from '@/app/_ui/table/filter-bar'
import { type SearchParams, valueOf, valuesOf, viewOf } from '@/app/_ui/table/view'
import { KINDS, kindWords } from '@/lib/search/model'
import { find } from '@/lib/search/queries/find'
import { countWords, shown } from './_parts/address'
import { Hits } from './_parts/hits'
import styles from './_parts/search.module.css'

export const metadata: Metadata = { title: 'Search' }

const filters = [
  {
    name: 'kind',
    label: 'Kind',
    choose: 'many',
    options: KINDS.map((kind) => ({ value: kind.toLowerCase(), label: kindWords[kind][1] })),
  },
] as const

export default async function SearchPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { actor, partnershipId } = await requirePartnership()
  const view = viewOf('/search', await searchParams)
  const typed = valueOf(view, 'q') ?? ''
  const kinds = valuesOf(view, 'kind')
  const answer = await find.as(actor, { partnershipId, words: typed, kinds })

  return (
    <Page title="Search" width="text">
      <Form action="/search" role="search" aria-label="Everything" prefetch={false} className={styles.field}>
        {kinds.map((kind) => (
          <input key={kind} type="hidden" name="kind" value={kind} />
        ))}
        <input
          key={typed}
          type="search"
          name="q"
          defaultValue={typed}
          aria-label="Words to look for"
          placeholder="Words, or “words in quotation marks”"
          maxLength={300}
          autoComplete="off"
        />
        <Button look="main" type="submit">
          Search
        </Button>
      </Form>
      {answer.words.length === 0 ? (
        <EmptyState title="What are you looking for?">
          Titles, agenda items, papers, action lines, activities, notes, outcomes, follow-ups and summaries
          are searched, as far as you may read them. Every word has to be there; parts of words are found from
          three letters on.
        </EmptyState>
      ) : (
        <>
          <FilterBar view={view} filters={filters} />
          <p role="status" className={styles.count}>
            {countWords(answer)}
            {answer.more && '. Here are the first; another word narrows them.'}
          </p>
          {answer.hits.length > 0 ? (
            <Hits hits={answer.hits.map(shown)} />
          ) : (
            <EmptyState title={`Nothing holds ${answer.words.map((word) => `“${word}”`).join(' and ')}.`}>
              {kinds.length > 0
                ? 'Show all kinds, or try fewer words.'
                : 'Try fewer words, or the beginning of a word. A word of one or two letters has to stand alone.'}
            </EmptyState>
          )}
        </>
      )}
    </Page>
  )
}
