import { z } from 'astro/zod';
import { EQUIVALENCES, PHASES } from '../domain/migration.ts';
import { checkedOn, featureId, file, optionId, optionIds, order, path, record, sourceIds, words } from './data-words.ts';

/** The format of the migration guide. */

const grounds = {
	sources: sourceIds,
	inferred: z.boolean().describe('True where it is concluded from several sources and none says it.'),
	unverified: z.boolean().describe('True where no source could be read for it.'),
};
const shell = {
	title: z.string().optional().describe('What the commands do.'),
	run: z.string().optional().describe('Shell commands. Names in them are those of an invented shop: see placeholders.'),
	use: z.string().optional().describe('Id of an entry in commands that is run instead.'),
};
const commands = record('Commands', 'Shell commands: run or use, one of the two.', shell);
const remark = record('Remark', 'Something that a path says, with what it rests on.', { text: words('The remark, with code between backticks.'), ...grounds });

const step = record('MigrationStep', 'One step of a path.', {
	path: words('Id of its path.'),
	id: words('Never changes. The step is at /migrate/<path>/#<id>.'),
	number: z.number().int().positive().describe('Its place in the path, from 1.'),
	formerly: z.array(z.string()).describe('Ids that it had before.'),
	title: words('What to do.'),
	phase: z.enum(PHASES).describe('The part of the path.'),
	optional: z.boolean().describe('True for a step that a team may leave out.'),
	goal: words('What holds afterwards.'),
	why: words('Why it is there, and why it comes here.'),
	do: z.array(commands).describe('Commands, in order.'),
	manifests: z.array(path).describe('Addresses of the manifests that it uses, from the root of the site.'),
	see: z
		.array(
			record('Sight', 'What a reader looks at: run, query or check, one of the three.', {
				run: z.string().optional().describe('A shell command.'),
				query: z.string().optional().describe('A query for a Prometheus server.'),
				check: z.string().optional().describe('Something done by hand.'),
				expect: words('What a reader should see.'),
			}),
		)
		.describe('How a reader knows that it worked.'),
	exit: z.array(z.string()).describe('When to go on. Numbers that the team sets stand in double square brackets: see placeholders.'),
	back: z
		.array(record('Retreat', 'A way back: text, run or use, one of the three.', { text: z.string().optional().describe('In words, where there is nothing to run.'), ...shell }))
		.describe('How to go back, in order.'),
	faq: z.array(z.string()).describe('Ids of entries in faq.json that explain it.'),
	pitfalls: z.array(remark).describe('What goes wrong for others.'),
	features: z.array(z.string()).describe('Ids of features in matrix.json that explain the step.'),
	sources: sourceIds,
});

const migrationPath = record('MigrationPath', 'A way from one state of a cluster to another.', {
	id: words('Never changes. The path is at /migrate/<id>/.'),
	title: words('What it is called.'),
	order,
	from: optionIds.describe('Ids of the options that it leads away from.'),
	to: optionId,
	summary: words('What is special about it.'),
	audience: words('Whom it is for, and whom not.'),
	duration: record('Duration', 'How long it takes.', { text: words('What a source says.'), sources: sourceIds }).optional(),
	versions: z
		.array(record('PathVersion', 'What commands were written for.', { name: words('Of what.'), version: words('Which.'), command: z.string().optional().describe('A word of commands that carries this version.') }))
		.describe('What the commands were written for.'),
	breaks: z.array(remark).describe('What to know first, and what breaks.'),
	preconditions: z
		.array(
			record('Precondition', 'Something to have checked before the first step.', {
				id: words('Never changes.'),
				check: words('What to check.'),
				why: z.string().optional().describe('Why.'),
				run: z.string().optional().describe('The command that tells.'),
				use: z.string().optional().describe('Id of an entry in commands that is run instead.'),
				...grounds,
			}),
		)
		.describe('Checks before the first step.'),
	setup: z.array(commands).describe('Commands that later ones rely on.'),
	sideBySide: z.array(record('SideBySide', 'What holds while both meshes run.', { topic: words('Of what.'), text: words('What holds.'), ...grounds })).describe('What holds while both run.'),
	sequence: remark.optional().describe('Which namespaces go first.'),
	pointOfNoReturn: record('PointOfNoReturn', 'From where there is no simple way back.', { step: words('Id of a step.'), text: words('Why.') }),
	wayBack: words('The way back as a whole.'),
	mapping: z
		.array(
			record('Mapping', 'What becomes of something of the old mesh.', {
				old: words('The old object.'),
				new: words('Its counterpart.'),
				equivalence: z.enum(EQUIVALENCES).describe('How much of it the counterpart does.'),
				note: z.string().optional().describe('What differs.'),
				feature: featureId.optional(),
				...grounds,
			}),
		)
		.describe('What becomes of what.'),
	steps: z.array(z.string()).describe('Ids of its steps, in order.'),
	files: z
		.array(record('PathFile', 'A file that a reader takes to a shell.', { folder: z.enum(['manifests', 'scripts']).describe('What it is.'), name: words('Its name.'), path }))
		.describe('Its manifests and scripts.'),
	checkedOn,
});

export const migrationDataSchema = file('Migration', {
	paths: z.array(migrationPath).describe('In reading order.'),
	steps: z.array(step).describe('By path, then in their order.'),
	commands: z
		.array(
			record('SharedCommands', 'Shell commands that several steps share.', {
				id: words('For use to name.'),
				title: words('What they do.'),
				run: words('The commands.'),
				file: z.string().optional().describe('The name of the script that holds them.'),
				call: z.string().optional().describe('How a step runs that script.'),
			}),
		)
		.describe('By id.'),
	placeholders: z
		.array(
			record('Placeholder', 'A word or number that a reader puts in.', {
				id: words('A number stands in exit criteria as [[id]].'),
				kind: z.enum(['name', 'number']).describe('A name is found in commands and manifests by its value.'),
				label: words('What a form calls it.'),
				value: words('What stands there until the reader changes it.'),
				about: words('What it is and where the value comes from.'),
				order,
				sources: sourceIds,
			}),
		)
		.describe('In reading order.'),
});
