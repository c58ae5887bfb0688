'use client'
import { createContext, useContext } from 'react'

/** Keeps the ids of two forms on one page apart. */
export const FormName = createContext('')

/** The id of a field, so that the summary of errors can lead to it. */
export function useFieldId(name: string): string {
  return `${useContext(FormName)}-${name}`
}
