import { sql } from 'kysely'
import type { Figure } from '../core/measure/figure.ts'
import type { FigureKey } from '../core/measure/read-figure.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Inside } from './schema.ts'

/** The small numbers by which figures name their series. Numbers are of the whole store. */
export type SeriesNumbers = { readonly of: (keys: readonly FigureKey[]) => Promise<(key: FigureKey) => number> }

const nameOf = ({ measure, body }: Pick<FigureKey, 'measure' | 'body'>): string => `${measure}|${body}`

const lastOf = async (inside: Inside, what: 'board_last_figure_series' | 'board_last_figure_load'): Promise<number> =>
  (await sql<{ last: number }>`select ${sql.raw(what)}() as last`.execute(inside)).rows[0]?.last ?? 0

export const nextLoadNumber = async (inside: Inside): Promise<number> => (await lastOf(inside, 'board_last_figure_load')) + 1

/** In: a transaction that holds the journal, and a programme. Out: what gives series their numbers, and makes those that are new. */
export const seriesNumbers = async (inside: Inside, programme: ProgrammeId): Promise<SeriesNumbers> => {
  const held = await inside.selectFrom('figure_series').selectAll().where('programme', '=', programme).execute()
  const numbers = new Map(held.map(({ id, measure, body }) => [`${measure}|${body}`, id]))
  let last = await lastOf(inside, 'board_last_figure_series')
  return {
    of: async (keys) => {
      const added: { id: number; programme: string; measure: string; body: string }[] = []
      for (const { measure, body } of keys) {
        const name = nameOf({ measure, body })
        if (numbers.has(name)) continue
        numbers.set(name, (last += 1))
        added.push({ id: last, programme, measure, body })
      }
      for (let from = 0; from < added.length; from += 5_000) await inside.insertInto('figure_series').values(added.slice(from, from + 5_000)).execute()
      return (key) => numbers.get(nameOf(key))!
    },
  }
}

/** A list without repeats whose members are named by their position, from 1. Throws past what a small number can name. */
export const positions = <T>() => {
  const [list, known] = [[] as T[], new Map<string, number>()]
  const at = (value: T): number => {
    const text = JSON.stringify(value)
    const found = known.get(text)
    if (found !== undefined) return found
    if (list.length === 32_767) throw new Error('a load has more places or flags than a small number can name')
    list.push(value)
    known.set(text, list.length)
    return list.length
  }
  return { list: list as readonly T[], at }
}

/** What the figures of one load share and name by position. */
export type LoadLists = {
  readonly places: ReturnType<typeof positions<readonly [sheet: string | null, column: string | null]>>
  readonly flags: ReturnType<typeof positions<NonNullable<Figure['flag']>>>
}
