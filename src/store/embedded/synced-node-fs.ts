import { fsyncSync } from 'node:fs'
import type { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

type EmscriptenStream = { readonly nfd: number }
type Module = { readonly NODEFS: { readonly stream_ops: { fsync?: (stream: EmscriptenStream) => number } } }
type Options = Parameters<NodeFS['init']>[1]

/**
 * The embedded database's file system with a real fsync. As shipped it has none at all: a commit survives the death of the
 * process but not a power cut. This reaches into its internals, so a test counts the calls.
 */
export class SyncedNodeFS extends NodeFS {
  #count = 0

  /** How often the disk was told to keep what it was given. */
  get syncs(): number {
    return this.#count
  }

  override async init(database: PGlite, options: Options): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(database, options)
    const giveFsync = (module: unknown): void => {
      ;(module as Module).NODEFS.stream_ops.fsync = ({ nfd }) => {
        fsyncSync(nfd)
        this.#count += 1
        return 0
      }
    }
    const before = emscriptenOpts.preRun ?? []
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(Array.isArray(before) ? before : [before]), giveFsync] } }
  }
}
