/** Sets a floating part under its button, or over it when there is no room, and never off the screen. */
export function placeUnder(button: Element | null, float: HTMLElement | null, align: 'start' | 'end'): void {
  if (button === null || float === null) return
  const around = button.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = float
  const left = align === 'end' ? around.right - width : around.left
  const below = around.bottom + 4
  const hasRoomBelow = below + height < innerHeight - 8
  float.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`
  float.style.top = `${hasRoomBelow ? below : Math.max(8, around.top - height - 4)}px`
}
