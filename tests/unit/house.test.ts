import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, test } from 'node:test';

const filesBelow = (folder: string, ending: RegExp): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && ending.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();

const CODE = /\.(ts|astro|mjs|js|css)$/;
const sources = filesBelow('src', CODE);

/** What each part of the house may import, itself included. Anything else is a wrong turn. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
	domain: ['domain'],
	schema: ['schema', 'domain'],
	cards: ['cards', 'domain'],
	content: ['content', 'schema', 'cards', 'domain'],
	integrations: ['integrations', 'delivery', 'domain'],
	views: ['views', 'domain'],
	islands: ['islands', 'domain'],
	components: ['components', 'content/load.ts', 'views', 'domain', 'site.ts', 'islands', 'styles'],
	layouts: ['layouts', 'components', 'cards', 'content/load.ts', 'views', 'domain', 'site.ts', 'styles'],
	downloads: ['downloads', 'content/load.ts', 'views', 'domain', 'schema'],
	pages: ['layouts', 'components', 'cards', 'content/load.ts', 'downloads', 'views', 'domain', 'schema', 'site.ts', 'islands', 'styles'],
	offline: ['offline', 'domain'],
	delivery: ['delivery', 'site.ts'],
	tools: ['tools', 'delivery', 'content', 'schema', 'domain'],
	styles: ['styles'],
	'site.ts': [],
	'content.config.ts': ['schema'],
};

/** Packages that a part may name. */
const PACKAGES: Readonly<Record<string, RegExp>> = { domain: /^$/, views: /^$/, islands: /^fuse\.js\/basic$/, offline: /^workbox-/, schema: /^astro\/zod$/ };

const imports = (file: string): string[] =>
	[...readFileSync(file, 'utf8').matchAll(/^\s*(?:import|export)\s(?:[^'";=]*?\sfrom\s)?['"]([^'"]+)['"]/gm)].map(([, name = '']) => name);
const partOf = (path: string): string => path.split('/')[1] ?? '';

describe('imports point at the domain, never away from it', () => {
	for (const file of sources.filter((each) => !each.endsWith('.css'))) {
		test(file, () => {
			const part = partOf(file);
			const allowed = MAY_IMPORT[part];
			assert.ok(allowed, `src/${part} is not a part of the house; add it to this test with what it may import`);
			for (const name of imports(file)) {
				if (!name.startsWith('.')) {
					assert.match(name, PACKAGES[part] ?? /./, `src/${part} may not import the package ${name}`);
					continue;
				}
				const target = normalize(join(dirname(file), name));
				assert.ok(existsSync(target.replace(/\?.*$/, '')), `${name} does not exist`);
				const inside = target.slice('src/'.length);
				assert.ok(allowed.some((each) => inside === each || inside.startsWith(`${each}/`)), `src/${part} may not import ${inside}`);
			}
		});
	}
});

test('nothing in src or tests names a mesh or an option', () => {
	const ids = readdirSync('content/meshes').map((file) => file.replace(/\.mdx$/, ''));
	const optionsOf = (id: string): string => /^options:\n((?: .*\n)+)/m.exec(readFileSync(`content/meshes/${id}.mdx`, 'utf8'))?.[1] ?? '';
	const names = ids.flatMap((id) => [id, ...[...optionsOf(id).matchAll(/^ {2}- id: (\S+)/gm)].map(([, option = '']) => option)]);
	// "none" is also a level and a word of CSS.
	const words = new RegExp(`\\b(${[...new Set(names)].filter((name) => name !== 'none').join('|')})\\b`, 'i');
	const files = [...sources, ...filesBelow('tests', /\.(ts|json|mdx|yaml|txt)$/)];
	// What readers type is held against the real questions, and speaks of real things.
	// What a team should be advised cannot be said without names; the engine and its tests never read them from code.
	const situations = join('tests', 'fixtures', 'situations.yaml');
	const speaking = (file: string): boolean => file === situations || file.startsWith('tests/bench/search/queries');
	const naming = files.filter((file) => !speaking(file)).filter((file) => words.test(readFileSync(file, 'utf8')));
	assert.deepEqual(naming, []);
});

test('the domain asks neither clock nor chance', () => {
	const impure = sources.filter((file) => /^src\/(domain|views)\//.test(file) && /\bDate\.now|new Date\(\)|Math\.random|performance\.now/.test(readFileSync(file, 'utf8')));
	assert.deepEqual(impure, []);
});

test('no module is past 200 lines', () => {
	const long = sources.filter((file) => readFileSync(file, 'utf8').split('\n').length > 201);
	assert.deepEqual(long, []);
});
