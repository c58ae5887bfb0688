import { type Unanswered, answerTo } from '../action/use-act'

/** The answer to what a form sends, or why there is none. Leaving the page asks first while it is on its way. */
export async function sent<Given>(act: () => Promise<Given>): Promise<Given | Unanswered> {
  return await answerTo(act, 'Nothing is lost: what you filled in is still here. Try again.')
}
