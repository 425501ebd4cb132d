/** How many choices a filter without a script can have: `src/styles/choices.css` has a rule for each. */
export const MOST_CHOICES = 24;

/**
 * The classes by which a filter finds an entry: the filter's letter and the place of each of the entry's values among the
 * choices, from 1.
 * @throws RangeError when there are more choices than the style sheet has rules for.
 */
export function marksOf<Value>(mark: 'a' | 'b' | 'c', choices: readonly Value[], values: readonly Value[]): string[] {
	if (choices.length > MOST_CHOICES) {
		throw new RangeError(`The filter has ${choices.length} choices; src/styles/choices.css has rules for ${MOST_CHOICES}. Add rules and raise MOST_CHOICES.`);
	}
	return choices.flatMap((choice, index) => (values.includes(choice) ? [`${mark}${index + 1}`] : []));
}
