import { chartKinds, copyAudiences } from '@/lib/plans/model'
import { type Papers, opened } from './papers'

/** Every page and every route handler of the house, found by looking, not by keeping a list. */
const pages = Object.keys(import.meta.glob('/app/**/page.tsx')).map(addressOf)
const handlers = Object.entries(
  import.meta.glob<string>(['/app/api/**/route.ts', '!/app/api/auth/**'], {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
).map(([file, source]) => ({
  address: addressOf(file),
  methods: [...source.matchAll(/export (?:async )?(?:function|const) (GET|POST|PUT|PATCH|DELETE)\b/g)].map(
    ([, method = '']) => method,
  ),
}))

export const routes: readonly { readonly address: string; readonly methods: readonly string[] }[] = [
  ...pages.map((address) => ({ address, methods: ['GET'] })),
  ...handlers,
]

function addressOf(file: string): string {
  const inner = file
    .replace(/^\/app/, '')
    .replace(/\/(page\.tsx|route\.ts)$/, '')
    .replaceAll(/\/\([^/]+\)/g, '')
  return inner === '' ? '/' : inner
}

/** The names of the ids in an address. */
export function namesIn(address: string): string[] {
  return [...address.matchAll(/\[([^\]]+)\]/g)].map(([, name = '']) => name)
}

/** Every address the ids make, also of ids that do not belong together: two ids in one request must both be checked. */
export function filled(address: string, ids: Readonly<Record<string, readonly string[]>>): string[] {
  const [name] = namesIn(address)
  if (name === undefined) return [address]
  const values = ids[name]
  if (values === undefined)
    throw new Error(`${address} needs a ${name}: lay one on the table in tests/proof.`)
  return values.flatMap((id) => filled(address.replace(`[${name}]`, id), ids))
}

/** Parts of every mark, none of which is a mark: what is typed is said again, and must not be taken for what was found. */
const partsOfMarks = ['author', 'owndelegation', 'cochairs', 'asean', 'alldelegations'].map(
  (part) => `?q=${part}`,
)

/** What else an address is asked for: each copy of a paper for each audience, each word somebody may look for. */
const queries: Readonly<Record<string, (papers: Papers) => readonly string[]>> = {
  '/api/meetings/[meetingId]/agenda-paper': () =>
    ['provisional', 'annotated', 'programme'].flatMap((paper) =>
      opened.map((audience) => `?paper=${paper}&format=docx&audience=${audience}`),
    ),
  '/api/plans/[planId]/matrix': () =>
    ['docx', 'xlsx'].flatMap((format) =>
      copyAudiences.map((audience) => `?format=${format}&audience=${audience}`),
    ),
  '/api/plans/[planId]/lines': () => ['', '?last=1', '?after=0~~1~1', '?until=0~~1~1&last=1', '?sort=leads'],
  '/api/plans/[planId]/report': () => copyAudiences.map((audience) => `?format=docx&audience=${audience}`),
  '/api/plans/[planId]/charts': () => chartKinds.map((chart) => `?chart=${chart}&format=svg`),
  '/api/meetings/[meetingId]/summary-paper': () =>
    opened.map((audience) => `?format=docx&audience=${audience}`),
  '/api/follow-ups/matrix': ({ ids }) =>
    (ids.partnershipId ?? []).flatMap((partnershipId) =>
      ['docx', 'xlsx'].flatMap((format) =>
        opened.map((audience) => `?partnershipId=${partnershipId}&format=${format}&audience=${audience}`),
      ),
    ),
  '/meetings/[meetingId]/papers': () => opened.map((audience) => `?paper=annotated&audience=${audience}`),
  '/meetings/[meetingId]/summary/copy': () => opened.map((audience) => `?audience=${audience}`),
  '/follow-ups/copy': () => opened.map((audience) => `?audience=${audience}`),
  '/plans/[planId]/report': () =>
    copyAudiences.flatMap((audience) =>
      ['report', 'matrix'].map((paper) => `?paper=${paper}&audience=${audience}`),
    ),
  '/search': () => ['', ...partsOfMarks],
  '/api/search': () => partsOfMarks,
}

export function asked(address: string, papers: Papers): readonly string[] {
  return queries[address]?.(papers) ?? ['']
}
