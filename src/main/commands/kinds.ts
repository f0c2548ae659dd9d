import type { Command } from '../../cli/command.ts'
import { kindsCommand } from '../../cli/kinds.ts'
import type { Actor } from '../../core/people/actor.ts'
import { isRefusal } from '../../core/refusal.ts'
import { enterAKind } from '../../operations/enter-a-kind.ts'
import { inStore } from '../command-store.ts'

const host: Actor = { kind: 'service', name: 'command line' }

export const wire = (): Command =>
  kindsCommand((folder) => ({
    list: () => inStore(folder, (store) => store.read(host, (reads) => reads.instrumentKinds())),
    add: async (kind) => {
      const entered = await inStore(folder, (store) => store.act(host, (inside) => enterAKind(inside, kind, host)))
      return isRefusal(entered) ? entered : entered.entered
    },
  }))
