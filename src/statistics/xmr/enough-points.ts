/** Below so many points limits are provisional. The guidance's text says 12; NHSRplotthedots 0.2.2 warns below 13. */
export const ENOUGH_POINTS = 13
