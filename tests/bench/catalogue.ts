import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a feature or its fact of one copy is told from that of another. */
const copyOf = (id: string, copy: number): string => `${id}-copy-${copy}`;

/**
 * Writes a catalogue `times` as large as `content/`: each feature and each of its facts as often, under ids of their own.
 * Returns its folder, which the caller removes.
 */
export function enlarge(times: number): string {
	const folder = mkdtempSync(join(tmpdir(), `catalogue-${times}x-`));
	cpSync('content', folder, { recursive: true });
	rmSync(join(folder, 'templates'), { recursive: true, force: true });
	const features = readdirSync('content/features');
	const subjects = readdirSync('content/facts');
	for (let copy = 2; copy <= times; copy += 1) {
		for (const file of features) {
			const id = file.replace(/\.mdx$/, '');
			const text = readFileSync(join('content/features', file), 'utf8')
				.replace(/^title: ['"]?(.*?)['"]?$/m, (_, title: string) => `title: ${JSON.stringify(`${title.slice(0, 50)} ${copy}`)}`)
				.replace(/^question: (?:.*\n)(?: .*\n)*/m, `question: Copy ${copy} of ${id}?\n`)
				.replace(/^suits: .*\n/m, '');
			writeFileSync(join(folder, 'features', `${copyOf(id, copy)}.mdx`), text);
			for (const subject of subjects) {
				const fact = join('content/facts', subject, file);
				if (readdirSync(join('content/facts', subject)).includes(file)) cpSync(fact, join(folder, 'facts', subject, `${copyOf(id, copy)}.mdx`));
			}
		}
	}
	return folder;
}
