import { Tabs } from '@/app/_ui/shell/tabs'

/** Whose notes: all one may read, one's own, those shared by name, the released copies, the bin. */
export function NoteTabs({ current }: { current: string }) {
  return (
    <Tabs
      name="Ways to look at the notes"
      tabs={[
        { href: '/notes', label: 'All' },
        { href: '/notes?whose=mine', label: 'Mine' },
        { href: '/notes?whose=shared', label: 'Shared with me' },
        { href: '/notes/releases', label: 'Released copies' },
        { href: '/notes/bin', label: 'Bin' },
      ]}
      current={current}
    />
  )
}
