/** What the main thread asks of the thread that holds the embedded database. */
export type Question =
  | { readonly kind: 'wire'; readonly id: number; readonly batch: Uint8Array }
  | { readonly kind: 'syncs'; readonly id: number }
  | { readonly kind: 'close'; readonly id: number }

/** What it answers. `failed` carries a fault of the engine; an error of SQL travels inside `wire` as PostgreSQL sends it. */
export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'wire'; readonly id: number; readonly reply: Uint8Array }
  | { readonly kind: 'syncs'; readonly id: number; readonly count: number }
  | { readonly kind: 'closed'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
