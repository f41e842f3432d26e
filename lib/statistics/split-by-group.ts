/** What a group is called. */
export type GroupLabel = string | number;

/**
 * The cases of each group, the groups in the order in which they first appear. Cases without a
 * group are left out; a group of which every value is missing stays.
 *
 * @param cases values, or rows
 * @param labels the group of each case, `null` where it is not known
 * @throws RangeError when there are not as many labels as cases
 * @example splitByGroup([1, 2, 3], ["a", "b", "a"]) // Map { a → [1, 3], b → [2] }
 */
export function splitByGroup<Case>(
  cases: readonly Case[],
  labels: readonly (GroupLabel | null)[],
): Map<GroupLabel, Case[]> {
  if (cases.length !== labels.length) {
    throw new RangeError(`There are ${cases.length} cases and ${labels.length} labels.`);
  }
  const groups = new Map<GroupLabel, Case[]>();
  cases.forEach((value, index) => {
    const label = labels[index] ?? null;
    if (label === null) return;
    const group = groups.get(label);
    if (group === undefined) groups.set(label, [value]);
    else group.push(value);
  });
  return groups;
}
