/** Value of c0 + c1·x + c2·x² + ..., from the highest power down (Horner). */
const polynomial = (coefficients: readonly number[], x: number): number => {
  let value = 0
  for (let i = coefficients.length - 1; i >= 0; i -= 1) value = value * x + coefficients[i]!
  return value
}

// Rational approximations of the centre and the two tails, in Wichura's order, each rounded to the nearest double.
const CENTRE_ABOVE = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
  45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227,
]
const CENTRE_BELOW = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751,
  21213.794301586597, 39307.89580009271, 28729.085735721943, 5226.495278852854,
]
const NEAR_TAIL_ABOVE = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
  1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
]
const NEAR_TAIL_BELOW = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851,
  0.14810397642748008, 0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9,
]
const FAR_TAIL_ABOVE = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
  0.026532189526576124, 0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
]
const FAR_TAIL_BELOW = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615,
  0.0007868691311456133, 0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15,
]

/**
 * The z below which a share of the standard normal distribution lies: 0.975 gives 1.959963984540054.
 * Source: Wichura, "Algorithm AS 241: the percentage points of the normal distribution", Applied Statistics 37 (1988), PPND16,
 * accurate to about 1 part in 10^16.
 *
 * In: a share strictly between 0 and 1. Out: z; minus or plus infinity at 0 and 1.
 */
export const normalQuantile = (share: number): number => {
  if (share <= 0) return -Infinity
  if (share >= 1) return Infinity
  const fromMiddle = share - 0.5
  if (Math.abs(fromMiddle) <= 0.425) {
    const r = 0.180625 - fromMiddle * fromMiddle
    return (fromMiddle * polynomial(CENTRE_ABOVE, r)) / polynomial(CENTRE_BELOW, r)
  }
  const r = Math.sqrt(-Math.log(fromMiddle < 0 ? share : 1 - share))
  const size =
    r <= 5
      ? polynomial(NEAR_TAIL_ABOVE, r - 1.6) / polynomial(NEAR_TAIL_BELOW, r - 1.6)
      : polynomial(FAR_TAIL_ABOVE, r - 5) / polynomial(FAR_TAIL_BELOW, r - 5)
  return fromMiddle < 0 ? -size : size
}
