import type { Command } from '../../cli/command.ts'
import { workingDays } from '../../cli/working-days.ts'

/** Nothing to wire: the command counts on what it is given. */
export const wire = (): Command => workingDays
