/**
 * The arcsine scale, on which a proportion out of n has sigma 1/(2√n) wherever it lies: y = arcsin(√p).
 * Source: Spiegelhalter and others, "Statistical methods for healthcare regulation", JRSS A 175 (2012).
 */
export const toAngle = (proportion: number): number => Math.asin(Math.sqrt(proportion))
