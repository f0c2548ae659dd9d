/** 97.5 % and 99.9 % points of the normal distribution as FunnelPlotR 0.5.0 rounds them. */
export const Z95 = 1.959964
export const Z998 = 3.090232

/**
 * The arcsine scale, on which a proportion out of n has sigma 1/(2√n) wherever it lies: y = arcsin(√p).
 * Source: Spiegelhalter and others, "Statistical methods for healthcare regulation", JRSS A 175 (2012).
 */
export const toAngle = (proportion: number): number => Math.asin(Math.sqrt(proportion))

/** Back from the arcsine scale: sin²(y), and 0 or 1 for an angle beyond those of 0 and 1. */
export const fromAngle = (angle: number): number => (angle <= 0 ? 0 : angle >= Math.PI / 2 ? 1 : Math.sin(angle) ** 2)
