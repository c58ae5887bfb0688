type Waiting = { readonly page: string; readonly heard: readonly KeyboardEvent[]; readonly stop: () => void }

type WaitingWindow = Window & { cochairEarlyKeys?: Waiting }

/** What is typed in a field belongs to the field (useTypedEarly); a key pressed again and again in waiting is meant once. */
const keep = `(function(){var d=document,w={page:location.pathname,heard:[],stop:function(){d.removeEventListener('keydown',h)}};
function h(e){var l=w.heard[w.heard.length-1];
if(w.heard.length<8&&!(l&&l.key===e.key)&&!e.target.closest('input,textarea,select,[contenteditable]'))w.heard.push(e)}
d.addEventListener('keydown',h);window.cochairEarlyKeys=w})()`

/** Stands in the head: from the first paint no key is lost, however long the script takes on a weak line. */
export function EarlyKeys({ nonce }: { nonce: string | undefined }) {
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: keep }} />
}

/** From now on the page hears by itself; what it did not hear is pressed once more, if the keyboard is still where it was. */
export function hearEarlyKeys(): void {
  const here: WaitingWindow = window
  const early = here.cochairEarlyKeys
  if (early === undefined) return
  delete here.cochairEarlyKeys
  early.stop()
  // when all of the page hears
  setTimeout(() => {
    if (location.pathname !== early.page) return
    for (const event of early.heard) if (!event.defaultPrevented) pressAgain(event)
  })
}

function pressAgain({ target, key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): void {
  if (target !== document.activeElement) return
  const held = { ctrlKey, metaKey, altKey, shiftKey }
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, code, ...held, bubbles: true, cancelable: true }))
}
