import type { SpecialCause } from './special-causes.ts'

/** Up 1, down −1, routine 0. */
export const directionOfCause = (cause: SpecialCause): 1 | 0 | -1 => {
  switch (cause) {
    case 'none':
      return 0
    case 'above-upper-limit':
    case 'rising':
    case 'two-of-three-high':
    case 'shift-high':
    case 'long-run-high':
      return 1
    case 'below-lower-limit':
    case 'falling':
    case 'two-of-three-low':
    case 'shift-low':
    case 'long-run-low':
      return -1
    default:
      return cause satisfies never
  }
}
