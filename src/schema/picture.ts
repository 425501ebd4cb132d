import { z } from 'astro/zod';
import { ENCRYPTIONS, LAYERS, PART_KINDS, PLACES } from '../domain/picture.ts';
import { pictureFaults } from '../domain/picture-faults.ts';
import { factName } from './profile.ts';
import { id, oneOf, text } from './words.ts';

const part = z.strictObject({
	/** A name for use within this file. */
	id: id('a part'),
	at: oneOf(PLACES, 'a place'),
	kind: oneOf(PART_KINDS, 'a kind of part'),
	/** What the box says; narrow, so that it is legible on a phone. */
	name: text(16, 'the name'),
	/** What it reads of a request. */
	layer: oneOf(LAYERS, 'what the part reads').optional(),
	/** True where it is there only if somebody asks for it. */
	optional: z.boolean({ error: 'Write true or false.' }).default(false),
	/** For kind control: ids of the parts that it configures. */
	feeds: z.array(id('a part')).default([]),
});

const step = z.strictObject({
	/** Where the request is now: the id of a part. */
	part: id('a part'),
	/** How the leg that leads here is encrypted. */
	encryption: oneOf(ENCRYPTIONS, 'how a leg is encrypted').optional(),
	/** What happens here, in a sentence without version or day. */
	text: text(220, 'what happens at this step'),
});

/** `content/pictures/<option>.yaml`: the architecture of an option, from which its picture is drawn. */
export const pictureSchema = z
	.strictObject({
		/** The architecture in one sentence. */
		summary: text(240, 'the architecture in one sentence'),
		/** What encrypts, in a few words. Leave it out where no leg is encrypted. */
		encryptedBy: text(60, 'what encrypts').optional(),
		/** True where nodes encrypt what leaves them, and not the parts at the ends of a leg. */
		nodeToNode: z.boolean({ error: 'Write true or false.' }).default(false),
		parts: z.array(part, { error: 'List the parts of the picture.' }).min(2, 'List at least the two applications.'),
		/** The way of one request, from the client to the server. */
		path: z.array(step, { error: 'List the steps of one request.' }).min(2, 'A path has at least two steps.'),
		/** The facts that the picture rests on, as option/feature. */
		facts: z.array(factName, { error: 'List the facts that this rests on, as option/feature.' }).min(1, 'Name at least one fact.'),
	})
	.superRefine((picture, ctx) => {
		for (const { path, message } of pictureFaults({ ...picture, option: '' })) {
			ctx.addIssue({ code: 'custom', path: [...path], message });
		}
	});
