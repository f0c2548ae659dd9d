/**
 * The simplex method on a full tableau, in two phases (G. B. Dantzig, Linear Programming and Extensions, 1963), with R. G. Bland's
 * rule against cycling (Mathematics of Operations Research 2, 1977). Made for the few dozen to few hundred unknowns of a release,
 * where exactness matters and speed does not.
 */
export type LinearRow = { readonly coefficients: ReadonlyMap<number, number>; readonly number: number; readonly relation: 'equal' | 'at-most' }

/** Rows in canonical form, the last entry of each the right-hand side; `basis[row]` is the column that is 1 there alone. */
export type Tableau = { readonly rows: Float64Array[]; readonly basis: number[]; readonly columns: number }

const ZERO = 1e-9

const pivot = ({ rows, basis }: Tableau, row: number, column: number, costs: Float64Array): void => {
  const chosen = rows[row]!
  const factor = chosen[column]!
  // Most of a row is nought and stays so.
  const filled: number[] = []
  for (let j = 0; j < chosen.length; j += 1) {
    if (chosen[j] === 0) continue
    chosen[j] = chosen[j]! / factor
    filled.push(j)
  }
  for (const other of [...rows, costs]) {
    const times = other[column]!
    if (other === chosen || times === 0) continue
    for (const j of filled) {
      const left = other[j]! - times * chosen[j]!
      other[j] = Math.abs(left) < 1e-12 ? 0 : left
    }
  }
  basis[row] = column
}

/** The row that limits a column first; among equals the one whose basic column is lowest. −1 where nothing limits it. */
const leaving = ({ rows, basis, columns }: Tableau, column: number): number => {
  let best = -1
  let least = Infinity
  for (let i = 0; i < rows.length; i += 1) {
    const coefficient = rows[i]![column]!
    if (coefficient <= ZERO) continue
    const ratio = rows[i]![columns]! / coefficient
    if (ratio < least - ZERO || (ratio < least + ZERO && best >= 0 && basis[i]! < basis[best]!)) {
      least = ratio
      best = i
    }
  }
  return best
}

/** The column that lowers the cost fastest; after many steps the lowest one that lowers it at all, which cannot go round in circles. */
const entering = (costs: Float64Array, allowed: number, isPatient: boolean): number => {
  let best = -1
  for (let column = 0; column < allowed; column += 1) {
    if (costs[column]! >= -ZERO || (best >= 0 && costs[column]! >= costs[best]!)) continue
    best = column
    if (isPatient) return best
  }
  return best
}

/** Goes down to the least cost. Out: false where there is no least. */
const descend = (tableau: Tableau, costs: Float64Array, allowed: number): boolean => {
  for (let step = 0; ; step += 1) {
    const column = entering(costs, allowed, step > 4 * tableau.rows.length)
    if (column < 0) return true
    const row = leaving(tableau, column)
    if (row < 0) return false
    pivot(tableau, row, column, costs)
  }
}

/** In: the cost of each column. Out: the same, seen from the basis at hand. */
const reduced = ({ rows, basis, columns }: Tableau, cost: (column: number) => number): Float64Array => {
  const costs = Float64Array.from({ length: columns + 1 }, (_, column) => (column < columns ? cost(column) : 0))
  for (let i = 0; i < rows.length; i += 1) {
    const times = costs[basis[i]!]!
    if (times === 0) continue
    for (let j = 0; j <= columns; j += 1) costs[j] = costs[j]! - times * rows[i]![j]!
  }
  return costs
}

/** Rows whose basic column is made up either swap it for a real one or say nothing new and go. */
const withoutMadeUp = (tableau: Tableau, real: number): Tableau => {
  const none = new Float64Array(tableau.columns + 1)
  const kept = tableau.rows.flatMap((row, i) => {
    if (tableau.basis[i]! < real) return [i]
    const column = row.subarray(0, real).findIndex((each) => Math.abs(each) > ZERO)
    if (column < 0) return []
    pivot(tableau, i, column, none)
    return [i]
  })
  const rows = kept.map((i) => Float64Array.from([...tableau.rows[i]!.subarray(0, real), tableau.rows[i]![tableau.columns]!]))
  return { rows, basis: kept.map((i) => tableau.basis[i]!), columns: real }
}

/**
 * In: how many unknowns there are, none below 0, and the rows that bind them. Out: a tableau at a point that fits them all, or null
 * where there is none.
 */
export const makeFeasible = (unknowns: number, given: readonly LinearRow[]): Tableau | null => {
  const slacks = given.filter(({ relation }) => relation === 'at-most').length
  const real = unknowns + slacks
  const columns = real + given.filter(({ number, relation }) => relation === 'equal' || number < 0).length
  let slack = unknowns
  let madeUp = real
  const basis: number[] = []
  const rows = given.map(({ coefficients, number, relation }) => {
    const row = new Float64Array(columns + 1)
    const sign = number < 0 ? -1 : 1
    for (const [column, factor] of coefficients) row[column] = sign * factor
    row[columns] = sign * number
    if (relation === 'at-most') row[slack] = sign
    if (relation === 'at-most' && sign === 1) basis.push(slack)
    else {
      row[madeUp] = 1
      basis.push(madeUp)
      madeUp += 1
    }
    if (relation === 'at-most') slack += 1
    return row
  })
  const tableau: Tableau = { rows, basis, columns }
  const costs = reduced(tableau, (column) => (column >= real ? 1 : 0))
  descend(tableau, costs, real)
  if (-costs[columns]! > 1e-6) return null
  return withoutMadeUp(tableau, real)
}

/** In: a feasible tableau, which may move to another feasible point, and a cost for some columns. Out: the least cost, −Infinity where there is none. */
export const smallest = (tableau: Tableau, cost: ReadonlyMap<number, number>): number => {
  const costs = reduced(tableau, (column) => cost.get(column) ?? 0)
  return descend(tableau, costs, tableau.columns) ? -costs[tableau.columns]! : -Infinity
}
