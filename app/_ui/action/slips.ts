export type Slip = {
  readonly id: number
  /** One short sentence in the past: "Item deleted." */
  readonly text: string
  /** How to take it back; draws an Undo button. */
  readonly undo?: () => void
}

const most = 3

/** The slips with one more. A sentence that is said again stands once; where there is no room, a way back stays longest. */
export function withSlip(slips: readonly Slip[], next: Slip): readonly Slip[] {
  const others = slips.filter(({ text, undo }) => undo !== undefined || text !== next.text)
  if (others.length < most) return [...others, next]
  const goes = others.find(({ undo }) => undo === undefined) ?? others[0]
  return [...others.filter((one) => one !== goes), next]
}
