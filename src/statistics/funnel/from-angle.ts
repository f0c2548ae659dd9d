/** Back from the arcsine scale: sin²(y), and 0 or 1 for an angle beyond those of 0 and 1. */
export const fromAngle = (angle: number): number => (angle <= 0 ? 0 : angle >= Math.PI / 2 ? 1 : Math.sin(angle) ** 2)
