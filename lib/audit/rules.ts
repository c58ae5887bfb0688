import { capitalise } from '@/lib/kernel/text'
import { ROOMS, roomWords } from './model'

/** "agendas.changeTextCircle" as it is said: "Agendas" and "change text circle". Commands are named in the words of an official. */
export function factWords(fact: string): { readonly room: string; readonly what: string } {
  const [name = '', verb = ''] = fact.split('.')
  const room = ROOMS.find((known) => known === name)
  return {
    room: room === undefined ? capitalise(name) : roomWords[room],
    what: verb.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase(),
  }
}
