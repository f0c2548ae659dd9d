import { switchServerReading, type ServerReading } from '../core/measure/switch-server-reading.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly serverReadings: (programme: ProgrammeId) => Promise<readonly ServerReading[]> }

/** Reading returns about children on this service is switched on or off for a programme. */
export const switchReadingHere = async (needs: Needs, wish: { readonly isOn: boolean; readonly reason: string }, { programme, actor }: Where) =>
  needs.record(switchServerReading(wish, { programme, actor, on: needs.today(), held: (await needs.serverReadings(programme))[0] ?? null }), actor)
