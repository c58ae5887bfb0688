/** The few ways in which the office says no. Anything else that is thrown is a fault of ours. */
export type RefusalCode = 'invalid' | 'not-found' | 'forbidden' | 'conflict'

/** Field name -> sentences for the person who typed it. */
export type FieldErrors = Record<string, string[]>

/** Thrown by rules and by the guard; the action returns it, the form shows it. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
    readonly fields: FieldErrors = {},
  ) {
    super(message)
    this.name = 'Refusal'
  }
}
