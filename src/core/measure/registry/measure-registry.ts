import type { Measure, MeasureId } from '../measure.ts'
import { academyMeasures } from './academy.data.ts'
import { adoptionAndFosteringMeasures } from './adoption-and-fostering.data.ts'
import { assessmentMeasures } from './assessment.data.ts'
import { careLeaversMeasures } from './care-leavers.data.ts'
import { childrenInCareMeasures } from './children-in-care.data.ts'
import { courtMeasures } from './court.data.ts'
import { earlyHelpMeasures } from './early-help.data.ts'
import { exploitationAndMissingMeasures } from './exploitation-and-missing.data.ts'
import { frontDoorMeasures } from './front-door.data.ts'
import { healthAndEducationMeasures } from './health-and-education.data.ts'
import { protectionMeasures } from './protection.data.ts'
import { qualityAndVoiceMeasures } from './quality-and-voice.data.ts'
import { workforceMeasures } from './workforce.data.ts'

/** Every measure that ships, group by group in the order of `measureGroups`, each group from its front to its end. */
export const shippedRegistry: readonly Measure[] = [
  ...frontDoorMeasures,
  ...earlyHelpMeasures,
  ...assessmentMeasures,
  ...protectionMeasures,
  ...courtMeasures,
  ...childrenInCareMeasures,
  ...healthAndEducationMeasures,
  ...careLeaversMeasures,
  ...adoptionAndFosteringMeasures,
  ...exploitationAndMissingMeasures,
  ...workforceMeasures,
  ...academyMeasures,
  ...qualityAndVoiceMeasures,
]

const byId: ReadonlyMap<MeasureId, Measure> = new Map(shippedRegistry.map((measure) => [measure.id, measure]))

/** In: an id. Out: the measure that ships under it, or null. */
export const shippedMeasure = (id: MeasureId): Measure | null => byId.get(id) ?? null
