import { childrenWithoutWorker } from './children-without-worker/definition.ts'
import { childrenWithoutWorkerSpec } from './children-without-worker/spec.ts'
import type { Indicator, Spec } from './define.ts'

/** What Annex A tells of workers, counted beside its other indicators where breakdowns are asked for. */
export const annexAWorkerIndicators: readonly Indicator[] = [childrenWithoutWorker]

export const annexAWorkerSpecs: Readonly<Record<string, Spec>> = { children_without_worker: childrenWithoutWorkerSpec }
