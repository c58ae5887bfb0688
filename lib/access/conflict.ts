/** Whether a write lost against another at the same moment and may simply be tried again. */
export function isWriteConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code } = error as { code?: unknown }
  return (
    code === 'P2034' ||
    /SQLITE_BUSY|database is locked|deadlock detected|could not serialize|write conflict/i.test(error.message)
  )
}

/** Whether the database refused a second row with the same key. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Error && (error as { code?: unknown }).code === 'P2002'
}
