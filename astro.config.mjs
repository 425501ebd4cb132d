// @ts-check
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { listedPages } from './src/integrations/listed.ts';
import { twins } from './src/integrations/twins.ts';
import { finishBuild } from './src/integrations/finish-build.ts';
import { offline } from './src/integrations/offline.ts';

/** A path that starts and ends with one slash. */
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');
const outDir = process.env.OUT_DIR ?? 'dist';

const listed = listedPages(outDir, base);

/**
 * What an island imports late has no styles and nothing else to fetch first. Vite's helper for those weighs more than the
 * island; this one only imports. Each island has a copy of its own: a shared one would be one more file to wait for.
 * @type {import('vite').Plugin}
 */
const plainImports = {
	name: 'plain-imports',
	enforce: 'pre',
	resolveId: (source, importer) => (source.includes('vite/preload-helper') ? `${source}?${importer}` : undefined),
	load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
};

/**
 * The quiz shares the requirements engine with the matrix. A shared file would be one more to wait for on both pages, so the
 * quiz gets copies of its own of all that it imports.
 * @type {import('vite').Plugin}
 */
const ownCopies = {
	name: 'own-copies',
	enforce: 'pre',
	apply: 'build',
	async resolveId(source, importer = '', options) {
		if (!/islands\/choose-quiz\.ts$|\?own$/.test(importer)) return;
		const found = await this.resolve(source, importer, { ...options, skipSelf: true });
		return found && `${found.id}?own`;
	},
};

export default defineConfig({
	site: process.env.SITE ?? 'https://whichmesh.example',
	base,
	outDir,
	// One cache for each catalogue and output, so that a build never meets another one's.
	cacheDir: `node_modules/.cache/astro-${`${process.env.CONTENT_DIR ?? ''} ${outDir}`.replace(/\W+/g, '-')}`,
	trailingSlash: 'always',
	// White space between words and links stays as the templates have it.
	compressHTML: true,
	// The policy allows scripts and styles from files only.
	build: { inlineStylesheets: 'never', assets: '_assets' },
	markdown: { syntaxHighlight: 'prism' },
	integrations: [
		mdx(),
		twins(),
		sitemap({ filter: listed.isListed, serialize: listed.withDay, namespaces: { news: false, xhtml: false, image: false, video: false } }),
		offline(base, process.env.OFFLINE !== 'off'),
		finishBuild(base),
	],
	vite: {
		plugins: [tailwindcss(), plainImports, ownCopies],
		build: {
			assetsInlineLimit: 0,
			modulePreload: false,
			rolldownOptions: {
				// Pages name several of these; a hash says all that a browser needs, in fewer bytes than a name beside it.
				output: { assetFileNames: '_assets/[hash][extname]', entryFileNames: '_assets/[hash].js', chunkFileNames: '_assets/[hash].js' },
				// Astro marks every rendered content file with a directive of its own; the bundler's warning of each says nothing.
				onLog: (level, log, report) => {
					if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
				},
			},
		},
	},
	devToolbar: { enabled: false },
	prefetch: false,
});
