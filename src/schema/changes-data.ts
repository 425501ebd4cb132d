import { z } from 'astro/zod';
import { CHANGE_KINDS } from '../domain/history.ts';
import { day, file, optionIds, record, sourceIds, words } from './data-words.ts';

/** `/data/changes.json`: what changed from edition to edition. */
export const changesDataSchema = file('Changes', {
	editions: z
		.array(
			record('Edition', 'A state of the facts that can be cited.', {
				id: day.describe('The newest day on which a fact of this edition was compared with its sources.'),
				after: day.optional().describe('The edition before it; absent for the first.'),
				tag: words('The tag of the commit that it was built from.'),
				title: words('What it is called.'),
				summary: words('What is new in it.'),
			}),
		)
		.describe('Newest first.'),
	changes: z
		.array(
			record('Change', 'What one edition changed.', {
				id: words('Its edition and a name, 2026-11-22/name; its place is /changes/#edition-2026-11-22-name.'),
				edition: day.describe('The edition that brought it.'),
				day: day.describe('The day of the change: after the edition before, and not after its own.'),
				kind: z.enum(CHANGE_KINDS).describe('What was changed.'),
				options: optionIds.describe('Ids of options; none where the change concerns a row as a whole.'),
				feature: z.string().optional().describe('Id of a row; absent where the change concerns options as a whole.'),
				before: z.string().optional().describe('What a reader saw before.'),
				after: z.string().optional().describe('What a reader sees now.'),
				why: words('The reason.'),
				sources: sourceIds,
			}),
		)
		.describe('Newest edition first, corrections before everything else.'),
});
