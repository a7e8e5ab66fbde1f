/** The page of a formula. Formula ids are for ever, so these addresses are too. */
export function methodAddress(formulaId: string): string {
  return `/method/${formulaId}`;
}

/** The row of a limit or a price on the page of sources. */
export function constantAddress(constantId: string): string {
  return `/sources#${constantId}`;
}
