import { z } from 'astro/zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** `/data/pages.json` */
export const pagesDataSchema = z.strictObject({
	version: z.literal(1).describe('Version of this format. It grows when a field is removed or changes its meaning.'),
	edition: day.describe('The newest day on which a fact was compared with its sources.'),
	pages: z
		.array(
			z.strictObject({
				path: z.string().startsWith('/').describe('From the root of the site. The same path with index.md at its end has the page as Markdown.'),
				title: z.string(),
				description: z.string().min(50).max(160),
				section: z.string().describe('The part of the site.'),
				checkedOn: day.optional().describe('The newest day on which something that the page shows was compared with its sources; absent where that is not known.'),
			}),
		)
		.describe('Every page that search engines may list, in reading order.'),
});
