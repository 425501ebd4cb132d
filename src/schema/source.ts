import { z } from 'astro/zod';
import { SOURCE_KINDS } from '../domain/vocabulary.ts';
import { address, dayOrMonth, id, oneOf, text } from './words.ts';

/** `content/sources/<id>.yaml`: what facts rest on. */
export const sourceSchema = z.strictObject({
	/** The title that the publisher gave it, or what it is where it has none. */
	title: text(200, 'the title'),
	/** Who published it. */
	publisher: text(120, 'the publisher'),
	kind: oneOf(SOURCE_KINDS, 'a kind of source'),
	/** Where a reader finds it today. */
	url: address,
	/** The same text at a tag or commit, so that it can be read as it was. */
	pinned: address.optional(),
	/** The version of the thing that it speaks of. */
	version: text(80, 'the version that it speaks of').optional(),
	/** The day of the text that was read. Leave it out where the source bears none. */
	date: dayOrMonth.optional(),
	/** What a reader should know of it: read as an excerpt, superseded, and the like. */
	note: text(400, 'the note').optional(),
	/** Meshes that the publisher makes or sells: file names in content/meshes/. */
	stake: z.array(id('a mesh')).default([]),
});
