import type { PersonId, ProgrammeId } from '../core/people/person.ts'
import type { Inside } from './schema.ts'

/** What a person typed in a journey of several pages, kept until it is sent or dropped. */
export type Draft = {
  readonly id: string
  readonly programme: ProgrammeId
  readonly person: PersonId
  readonly journey: string
  readonly values: Readonly<Record<string, string | readonly string[]>>
  readonly savedAt: string
}

export type DraftReads = {
  /** One draft; only its writer sees it. */
  readonly draft: (id: string) => Promise<Draft | null>
  /** The reader's own drafts of a journey, the newest first. */
  readonly draftsOf: (programme: ProgrammeId, journey: string) => Promise<readonly Draft[]>
}

export type Drafts = {
  readonly keepDraft: (draft: Omit<Draft, 'savedAt'>) => Promise<void>
  readonly dropDraft: (id: string) => Promise<void>
}

type Row = { id: string; programme: string; person: string; journey: string; values: Draft['values']; saved_at: string }

const toDraft = ({ id, programme, person, journey, values, saved_at }: Row): Draft => ({
  id,
  programme: programme as ProgrammeId,
  person: person as PersonId,
  journey,
  values,
  savedAt: saved_at,
})

export const readDrafts = (inside: Inside): DraftReads => ({
  draft: async (id) => {
    const row = await inside.selectFrom('draft').selectAll().where('id', '=', id).executeTakeFirst()
    return row === undefined ? null : toDraft(row)
  },
  draftsOf: async (programme, journey) =>
    (
      await inside.selectFrom('draft').selectAll().where('programme', '=', programme).where('journey', '=', journey).orderBy('saved_at', 'desc').orderBy('id').execute()
    ).map(toDraft),
})

/** Keeps and drops drafts. They are a person's own notes on the way to an act, so they leave no line in the journal. */
export const bindDrafts = (inside: Inside, now: () => string): Drafts => ({
  keepDraft: async ({ id, programme, person, journey, values }) => {
    const kept = { values: JSON.stringify(values), saved_at: now() }
    await inside
      .insertInto('draft')
      .values({ id, programme, person, journey, ...kept })
      .onConflict((conflict) => conflict.columns(['programme', 'id']).doUpdateSet(kept))
      .execute()
  },
  dropDraft: async (id) => {
    await inside.deleteFrom('draft').where('id', '=', id).execute()
  },
})
