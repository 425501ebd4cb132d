import { z } from 'astro/zod';
import { channel, releaseLine } from './release.ts';
import { OPTION_COLOURS } from '../domain/vocabulary.ts';
import { address, day, id, oneOf, text } from './words.ts';

const option = z.strictObject({
	/** The id in addresses and downloads; never changes. */
	id: id('an option'),
	/** The data-plane mode. Leave it out for a mesh with only one. */
	mode: text(30, 'the mode').default(''),
	name: text(30, 'the name'),
	/** A name for narrow places. */
	short: text(12, 'a short name'),
	/** The colour that marks it in columns, charts and answers. No two options share one; ink where it has none. */
	colour: oneOf(OPTION_COLOURS, 'the colour').optional(),
	/** Where the column stands; smaller is further left. It says nothing of worth. */
	order: z.number({ error: 'Write a number; smaller stands further left.' }).int('Write a whole number.').min(0),
});

/** `content/meshes/<id>.mdx`: a project, or the baseline of having none. The body is its profile. */
export const meshSchema = z.strictObject({
	/** The name readers use, without "service mesh". */
	name: text(40, 'the name'),
	/** What it is, in one sentence. */
	oneLine: text(220, 'what it is, in one line'),
	/** What the version numbers count, where that is not the mesh itself. */
	versionOf: text(40, 'what the versions count').optional(),
	homepage: address,
	repository: address,
	/** An SPDX licence id. */
	license: text(40, 'the licence'),
	/** True for the column that stands for having no mesh. */
	baseline: z.boolean({ error: 'Write true or false.' }).default(false),
	/** What a team can choose; one for each data-plane mode. */
	options: z.array(option, { error: 'List at least one option.' }).min(1, 'List at least one option.'),
	/** Release lines, newest first. */
	releases: z.array(releaseLine, { error: 'List at least one release line.' }).min(1, 'List at least one release line.'),
	/** How long the project fixes a line, in one or two sentences. */
	supportPolicy: z
		.strictObject({ text: text(400, 'the policy'), sources: z.array(id('a source')).min(1, 'Name the source of the policy.') })
		.optional(),
	/** Only where announced versions, builds of the project and builds of vendors are different things. */
	channels: z.array(channel).default([]),
	/** The day when a person last compared this file with its sources. */
	checkedOn: day,
	sources: z.array(id('a source')).default([]),
});
