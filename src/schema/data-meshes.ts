import { z } from 'astro/zod';
import { ENCRYPTIONS, LAYERS, PART_KINDS, PLACES } from '../domain/picture.ts';
import { CLAIM_SECTIONS, type ClaimSection } from '../domain/profile.ts';
import { DATE_BASES } from '../domain/releases.ts';
import { OPTION_COLOURS } from '../domain/vocabulary.ts';
import { checkedOn, day, factRefs, file, meshId, optionId, order, path, record, sourceIds, words } from './data-words.ts';

/** The formats of meshes, their releases, profiles and pictures. */

const dated = record('DatedDay', 'A date and how it is known.', {
	date: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/).describe('A day, or a month where no more is known.'),
	until: z.string().optional().describe('For an estimate that is a span: its last day or month.'),
	basis: z.enum(DATE_BASES).describe('How the date is known: read in a source, computed from a rule, or expected.'),
	rule: z.string().optional().describe('What a derived date follows from, or who expects an estimated one.'),
});

const line = {
	line: words('The release line, major.minor.'),
	latest: words('The newest patch that was read of.'),
	released: dated.optional().describe('The first release of the line.'),
	ends: dated.optional().describe('The last day with fixes; absent where none is known.'),
	supported: z.boolean().describe('Whether the project still fixes it.'),
	kubernetes: record('KubernetesRange', 'A range of Kubernetes versions, both ends included.', {
		from: words('major.minor'),
		to: words('major.minor'),
		note: z.string().optional().describe('What stands behind the range: tested, second hand, and the like.'),
	})
		.optional()
		.describe('The Kubernetes versions that the line runs on, as its project says.'),
	builds: z.array(record('Build', 'What a channel has of a line.', { channel: words('Id of a channel of the mesh.'), name: words('What one installs.') })).describe('What the channels of the mesh have of it.'),
	note: z.string().optional().describe('What a reader should know of these days and builds.'),
	sources: sourceIds,
};

export const meshesDataSchema = file('Meshes', {
	meshes: z
		.array(
			record('Mesh', 'A project, or the baseline of having none.', {
				id: words('Never changes. Its profile is at /meshes/<id>/.'),
				name: words('The name readers use.'),
				oneLine: words('What it is, in one sentence.'),
				versionOf: words('What the version numbers count.'),
				homepage: words('Its own site.'),
				repository: words('Its source code.'),
				license: words('An SPDX id.'),
				baseline: z.boolean().describe('True for the column that stands for having no mesh.'),
				options: z
					.array(
						record('Option', 'A column with its short name and place.', {
							id: words('Never changes.'),
							mesh: meshId,
							mode: words('The data-plane mode, for a mesh that has several; else empty.'),
							name: words('The name readers use.'),
							short: words('A name for narrow places, at most 12 characters.'),
							colour: z.enum(OPTION_COLOURS).optional().describe('The colour that stands for it on the site.'),
							order,
						}),
					)
					.describe('Its columns.'),
				releases: z.array(record('ReleaseLine', 'A minor version.', line)).describe('Release lines, newest first.'),
				supportPolicy: record('SupportPolicy', 'How long a line is fixed.', { text: words("The project's own policy."), sources: sourceIds }).optional(),
				channels: z
					.array(
						record('Channel', "A way in which a project's work reaches its users.", {
							id: words('For builds to name.'),
							name: words('The name readers use.'),
							text: words('Who publishes it, how often, with which fixes, on what terms.'),
							newest: z.string().optional().describe('The newest build that was read of.'),
							sources: sourceIds,
						}),
					)
					.describe('Where versions and builds are different things; else empty.'),
				checkedOn,
				sources: sourceIds,
			}),
		)
		.describe('In the order of their columns.'),
});

export const releasesDataSchema = file('Releases', {
	lines: z
		.array(record('MeshReleaseLine', 'A release line of a mesh.', { mesh: meshId, ...line, state: words('Whether it is still fixed, as the page says it.') }))
		.describe('All release lines, by mesh, newest first.'),
	aged: z
		.array(
			record('AgedFacts', 'Facts that were judged against a line that is no longer fixed, or that two or more lines have followed.', {
				mesh: meshId,
				line: words('The line that they were judged against.'),
				reason: z.enum(['unsupported', 'behind']).describe('No longer fixed, or two or more lines behind.'),
				facts: z.array(z.string()).describe('As mesh-or-option/feature: a fact of a mesh holds for all its options.'),
			}),
		)
		.describe('Facts to read with care: they may no longer hold.'),
});

const said = z.array(record('ProfileClaim', 'A sentence of praise, blame or advice.', { text: words('The sentence.'), facts: factRefs, sources: sourceIds }));
const SECTIONS: Readonly<Record<ClaimSection, string>> = {
	bestFor: 'Who should use it.',
	avoidIf: 'Who should not.',
	strengths: 'What it does well.',
	weaknesses: 'What it does not do well.',
	enough: 'For a baseline: when it is enough.',
	signs: 'For a baseline: signs that it is not enough any more.',
	behind: 'Who is behind it, and where builds come from.',
	mistaken: 'What most comparisons get wrong about it.',
	movingTo: 'What to know before moving to it.',
	movingFrom: 'What to know before moving away from it.',
};
const sections = Object.fromEntries(CLAIM_SECTIONS.map((name) => [name, said.describe(SECTIONS[name])])) as Record<ClaimSection, typeof said>;

export const profilesDataSchema = file('Profiles', {
	profiles: z
		.array(
			record('Profile', 'What is said for and against a mesh.', {
				mesh: meshId,
				...sections,
				changes: z
					.array(
						record('ProfileChange', 'Something that changed.', {
							line: z.string().optional().describe('A release line of the mesh.'),
							name: z.string().optional().describe('What changed, where that is not a release line.'),
							day: day.optional(),
							items: z.array(z.string()).describe('What is new.'),
							sources: sourceIds,
						}),
					)
					.describe('Recent changes, newest first.'),
			}),
		)
		.describe('Of the meshes that have one.'),
});

export const picturesDataSchema = file('Pictures', {
	pictures: z
		.array(
			record('Picture', 'The architecture of an option: the way of one request from a pod on one node to a pod on another.', {
				option: optionId,
				summary: words('The architecture in one sentence.'),
				encryption: words('Where encryption begins and ends, in a sentence.'),
				readers: words('Which parts read requests, in a sentence.'),
				encryptedBy: z.string().optional().describe('What encrypts; absent where nothing does.'),
				nodeToNode: z.boolean().describe('Whether nodes encrypt what leaves them, and not the parts at the ends of a leg.'),
				parts: z
					.array(
						record('PicturePart', 'A box.', {
							id: words('For the path to name.'),
							at: z.enum(PLACES).describe('Where it stands.'),
							kind: z.enum(PART_KINDS).describe('What it is.'),
							name: words('What the box says.'),
							layer: z.enum(LAYERS).optional().describe('What it reads of a request.'),
							optional: z.boolean().describe('True where it is there only if somebody asks for it.'),
							feeds: z.array(z.string()).describe('Ids of the parts that it configures.'),
						}),
					)
					.describe('The boxes.'),
				path: z
					.array(
						record('PictureStep', 'A stop on the way of a request.', {
							part: words('The part that the request has reached.'),
							encryption: z.enum(ENCRYPTIONS).optional().describe('How the leg that leads here is encrypted.'),
							text: words('What happens here.'),
						}),
					)
					.describe('The way of the request, from the client to the server.'),
				facts: factRefs,
			}),
		)
		.describe('Of the options that have one.'),
});

const prose = record('Prose', 'The words below the fields of a content file.', {
	collection: words('facts, features, meshes or pages.'),
	id: words('Its id: for a fact mesh-or-option/feature.'),
	path: path.describe('The page that shows it, from the root of the site.'),
	text: words('Markdown. Links that begin with a slash are addresses of this site.'),
});

export const proseDataSchema = file('Prose', { entries: z.array(prose).describe('By collection, then by id.') });
