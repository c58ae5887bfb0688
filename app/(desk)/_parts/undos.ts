import { takeSlipOff, toast } from '@/app/_ui/action/toast'

/** What was done here, and how to take it back: the last first. */
export class Undos {
  private readonly stack: (() => void)[] = []

  push(undo: () => void): void {
    this.stack.push(undo)
    if (this.stack.length > 100) this.stack.shift()
  }

  readonly back = (): void => {
    const undo = this.stack.pop()
    if (undo === undefined) {
      toast({ text: 'There is nothing to undo.' })
      return
    }
    undo()
    takeSlipOff(undo)
  }

  /** Forgets one that was pressed elsewhere, on the slip at the foot of the screen. */
  drop(undo: () => void): void {
    const at = this.stack.lastIndexOf(undo)
    if (at >= 0) this.stack.splice(at, 1)
  }
}
