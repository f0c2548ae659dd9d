import { may } from '../../../core/people/permission.ts'
import type { PersonId } from '../../../core/people/person.ts'
import type { ProgrammeVisit } from '../../page.ts'
import type { Questions } from '../../questions.ts'

/** Out: the name of a person, for those who may see who takes part; “a member of the programme” for the others. */
export const namesToSee = async (ask: Pick<Questions, 'membershipsOf'>, { programme, actor, on }: ProgrammeVisit): Promise<(person: PersonId | null) => string> => {
  const names = may(actor, 'see-people', programme.id, on) ? new Map((await ask.membershipsOf(programme.id)).map(({ person }) => [person.id, person.name])) : null
  return (person) => (person === null ? 'the service' : names === null ? 'a member of the programme' : (names.get(person) ?? 'somebody no longer here'))
}
