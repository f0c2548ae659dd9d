/**
 * Wholly invented. An update that says more than its measure shows, with the reason its owner gave for saying it all the same; and a period for evidence that
 * those who judge set otherwise than is usual.
 */
export const exampleshireFlaggedUpdates: readonly { readonly by: string; readonly on: string; readonly action: number; readonly delivery: 'on-track'; readonly changed: string; readonly know: string; readonly goingOn: string }[] = [
  {
    by: 'quality', on: '2026-11-19', action: 7, delivery: 'on-track',
    changed: 'Plans are better than they were in spring. Fewer families ask what they have to do.', know: 'Twenty-nine of the forty plans we read in October were good or better.',
    goingOn: 'The figure counts children who come back within two years. It cannot show yet what changed this summer; the forty plans can.',
  },
]

export const exampleshireStaleness: readonly { readonly by: string; readonly on: string; readonly kind: 'external'; readonly months: number; readonly why: string }[] = [
  { by: 'commissioner', on: '2026-11-13', kind: 'external', months: 9, why: 'The board of 12 November found a year too long: the service of a year ago was another one.' },
]

/** A sentence of a paper of the board that its figures do not bear out, entered in the ledger under the name of the paper. */
export const exampleshirePaperClaim = {
  by: 'analyst', on: '2026-11-02', words: 'Timeliness of conferences has improved.', where: 'Scorecard for October', measure: 'conferences-within-15-working-days', body: 'exampleshire-county-council',
  goingOn: 'Two of the last three months were the highest this year. The chart cannot tell yet whether that will last.',
} as const
