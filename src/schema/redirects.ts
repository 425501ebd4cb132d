import { z } from 'astro/zod';

const path = z.string({ error: 'Write the address from the root of the site, for example /features/my-feature/.' });

/** `content/redirects.yaml`: addresses that were public once, and where they lead now. */
export const redirectsSchema = z.strictObject({
	moved: z
		.array(
			z.strictObject({
				/** The old address, from the root of the site, with a slash at both ends. */
				from: path.regex(/^\/(?:[a-z0-9-]+\/)+$/, {
					error: ({ input }) =>
						`"${String(input)}" is not an old address. Write lower-case letters, digits and hyphens between slashes, for example /features/my-feature/.`,
				}),
				/** The new address; a fragment may follow. */
				to: path.regex(/^\/(?:[a-z0-9-]+\/)*(?:#[\w-]+)?$/, {
					error: ({ input }) => `"${String(input)}" is not an address of this site. Write it from the root, for example /features/my-feature/.`,
				}),
			}),
		)
		.default([]),
});
