/** Members by key, keys in the order first met. In: a list (left as it is) and what to group by. */
export const grouped = <Member, Key>(members: Iterable<Member>, keyOf: (member: Member) => Key): ReadonlyMap<Key, readonly Member[]> => {
  const groups = new Map<Key, Member[]>()
  for (const member of members) {
    const key = keyOf(member)
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [member])
    else known.push(member)
  }
  return groups
}
