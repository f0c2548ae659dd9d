/** Below so many, one child more or less moves a percentage by more than ten points. Councils that publish scorecards warn there too. */
export const FEW = 10

/** In: what a figure is out of, null where that is not known. Out: whether it is out of too few to lean on. */
export const isOutOfFew = (denominator: number | null): boolean => denominator !== null && denominator < FEW
