import { z } from 'astro/zod';
import { CHANGE_KINDS } from '../domain/history.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/).describe('A day, YYYY-MM-DD.');

/** `/data/changes.json`: what changed from edition to edition. */
export const changesDataSchema = z.strictObject({
	version: z.literal(1).describe('Version of this format. It grows when a field is removed or changes its meaning.'),
	edition: day.describe('The newest day on which a fact was compared with its sources.'),
	editions: z
		.array(
			z.strictObject({
				id: day.describe('The newest day on which a fact of this edition was compared with its sources.'),
				after: day.optional().describe('The edition before it; absent for the first.'),
				tag: z.string().describe('The tag of the commit that it was built from.'),
				title: z.string(),
				summary: z.string(),
			}),
		)
		.describe('Newest first.'),
	changes: z
		.array(
			z.strictObject({
				id: z.string().describe('Its edition and a name, 2026-11-22/name; its place is /changes/#edition-2026-11-22-name.'),
				edition: day,
				day: day.describe('The day of the change: after the edition before, and not after its own.'),
				kind: z.enum(CHANGE_KINDS),
				options: z.array(z.string()).describe('Ids of options; none where the change concerns a row as a whole.'),
				feature: z.string().optional().describe('Id of a row; absent where the change concerns options as a whole.'),
				before: z.string().optional().describe('What a reader saw before.'),
				after: z.string().optional().describe('What a reader sees now.'),
				why: z.string(),
				sources: z.array(z.string()).describe('Ids of entries in sources.json.'),
			}),
		)
		.describe('Newest edition first, corrections before everything else.'),
});
